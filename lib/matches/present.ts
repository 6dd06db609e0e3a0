import type { Actor } from "@/lib/access/model";
import { cardView } from "@/lib/listing/present";
import { compareMatches } from "@/lib/matching/order";
import type { PairScore, Reason } from "@/lib/matching/model";
import { rounded } from "@/lib/matching/rounded";
import type { MatchOf } from "./store";
import type { MatchView } from "./view";

/** Turns a reason into a sentence of the reader's language. */
export type ReasonText = (reason: Reason) => string;

const isCountryReason = ({ code }: Reason): boolean =>
  code === "table2_rank" ||
  code === "table2_none" ||
  code === "strategy_met" ||
  code === "strategy_missed" ||
  code === "goal_shared" ||
  code === "digital_field";

/** A match as it is for a reader who has switched the country part off: its points are open. */
function withoutCountry({ match, other }: MatchOf): MatchOf {
  const parts = match.parts.map((part) =>
    part.part === "country" ? { ...part, points: 0, open: part.max, known: false } : part,
  );
  const switchedOff: Reason = { code: "open", part: "country", unknown: ["switched_off"] };
  const kept = match.reasons.filter(
    (reason) => !isCountryReason(reason) && !(reason.code === "open" && reason.part === "country"),
  );
  const sum = (key: "points" | "open"): number =>
    parts.reduce((total, part) => total + part[key], 0);
  return {
    other,
    match: {
      ...match,
      parts,
      reasons: [...kept, switchedOff],
      total: sum("points"),
      open: sum("open"),
    },
  };
}

/** Matches in their order, as the reader wants the country part. */
export function orderedMatches(
  found: readonly MatchOf[],
  { country }: { readonly country: boolean },
): readonly MatchOf[] {
  if (country) return found;
  const ordered = ({ match, other }: MatchOf) => ({
    id: other.listing.id,
    total: match.total,
    open: match.open,
  });
  return found.map(withoutCountry).sort((a, b) => compareMatches(ordered(a), ordered(b)));
}

/** A match as a reader sees it, in whole points that sum to the score. */
export function matchView(actor: Actor, { match, other }: MatchOf, text: ReasonText): MatchView {
  const { total, open, parts, reasons } = match;
  const exact: PairScore = {
    outcome: "scored",
    total,
    open,
    parts,
    reasons,
    topicFit: 0,
    shown: true,
  };
  const shown = rounded(exact);
  return {
    listing: cardView(actor, other),
    score: shown.total,
    open: shown.open,
    parts: shown.parts,
    reasons: reasons.map((reason) => ({ code: reason.code, text: text(reason) })),
  };
}
