import { profileVersion } from "@/lib/matching/profile";
import { defaultWeights } from "@/lib/matching/weights";
import type { MatchVersionsView } from "./view";

/** The weights in force. */
export const weightsInForce = defaultWeights;

/** The parts of `versionsInForce`, or of what was in force once. */
export const versionsOf = (versions: string): MatchVersionsView => {
  const [profiles = "", weights = ""] = versions.split("/");
  return { profiles, weights };
};

/** What a snapshot and a run over everything are of: another making or other weights need new ones. */
export const versionsInForce = `${profileVersion}/${weightsInForce.version}`;
