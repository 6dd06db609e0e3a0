import { profileVersion } from "@/lib/matching/profile";
import { defaultWeights } from "@/lib/matching/weights";

/** The weights in force. */
export const weightsInForce = defaultWeights;

/** What a snapshot and a run over everything are of: another making or other weights need new ones. */
export const versionsInForce = `${profileVersion}/${weightsInForce.version}`;
