import type { Actor } from "@/lib/access/model";
import { cardView, listingView } from "@/lib/listing/present";
import type { PostedListing } from "@/lib/listing/store";
import { compareMatches } from "@/lib/matching/order";
import type { PairScore, Reason } from "@/lib/matching/model";
import { rounded } from "@/lib/matching/rounded";
import type { Match, MatchOf } from "./store";
import type { MatchView, PairView, SharedView } from "./view";

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

/** Score, parts and reasons as a reader sees them, in whole points that sum to the score. */
function shownScore({ total, open, parts, reasons }: Match, text: ReasonText) {
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
    score: shown.total,
    open: shown.open,
    parts: shown.parts,
    reasons: reasons.map((reason) => ({ code: reason.code, text: text(reason) })),
  };
}

/** A match of a listing as a reader sees it. */
export const matchView = (
  actor: Actor,
  { match, other }: MatchOf,
  text: ReasonText,
): MatchView => ({
  listing: cardView(actor, other),
  ...shownScore(match, text),
});

/** What both texts speak of, as the reasons tell it, numbered. */
function sharedOf(
  reasons: readonly Reason[],
  conceptName: (id: string) => string,
): readonly SharedView[] {
  return reasons
    .flatMap((reason) =>
      "shared" in reason
        ? reason.shared.map(({ key, need, offer }) => ({
            need,
            offer,
            concept: reason.code === "shared_words" ? null : conceptName(key),
          }))
        : [],
    )
    .map((shared, place) => ({ number: place + 1, ...shared }));
}

/** A match with both its sides, as a reader sees it. */
export const pairView = (
  actor: Actor,
  { match, need, offer }: { match: Match; need: PostedListing; offer: PostedListing },
  text: ReasonText,
  conceptName: (id: string) => string,
): PairView => ({
  need: listingView(actor, need),
  offer: listingView(actor, offer),
  ...shownScore(match, text),
  shared: sharedOf(match.reasons, conceptName),
  weightsVersion: match.weightsVersion,
  computedAt: match.computedAt,
});
