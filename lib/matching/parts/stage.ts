import { type Country, aseanProfiles, isAsean } from "@/lib/taxonomy/countries";
import type { Trl } from "@/lib/taxonomy/stages";
import { chinaAbsorbsTrl, strategies } from "@/lib/taxonomy/strategies";
import type { Reason } from "../model";
import type { Weights } from "../weights";
import type { Pair, Points } from "./finding";

/** The readiness level that a country takes in without a pilot or joint development. */
export const absorbedTrl = (country: Country): Trl =>
  isAsean(country) ? strategies[aseanProfiles[country].strategy].absorbsTrl : chinaAbsorbsTrl;

const levels = [chinaAbsorbsTrl, ...Object.values(strategies).map(({ absorbsTrl }) => absorbsTrl)];
const least = levels.reduce((a, b) => (b < a ? b : a));
const most = levels.reduce((a, b) => (b > a ? b : a));

const higher = (a: Trl, b: Trl | null): Trl => (b !== null && b > a ? b : a);

/** Below this level a technology has not been demonstrated, and a pilot would come too early. */
const demonstrated: Trl = 6;

function stageReason(pair: Pair, offered: Trl, asked: Trl): Reason {
  const askedBy = pair.need.trl === asked ? "need" : "country";
  if (offered >= asked) return { code: "stage_met", offered, asked, askedBy };
  return {
    code: "stage_gap",
    offered,
    asked,
    askedBy,
    remedy: offered >= demonstrated ? "pilot" : "co_development",
  };
}

/** What the hardest and the easiest country that the need may be in would ask; the same once it is known. */
function askedOf({ need }: Pair): { readonly hardest: Trl; readonly easiest: Trl } {
  if (need.country !== null) {
    const asked = higher(absorbedTrl(need.country), need.trl);
    return { hardest: asked, easiest: asked };
  }
  return { hardest: higher(most, need.trl), easiest: higher(least, need.trl) };
}

/**
 * The stage part: an offer at or above the level asked earns all, each level below costs a quarter. Asked
 * is the higher of the need's minimum and what its country absorbs; while that country is unknown, what
 * is earned is what the most demanding one leaves, and the rest, up to the least demanding one, is open.
 */
export function stagePoints(
  pair: Pair,
  { points: { stage: max }, stagePerLevel }: Weights,
): Points {
  const offered = pair.offer.trl;
  if (offered === null) return { points: 0, open: max };
  const earned = (asked: Trl) =>
    max * Math.max(0, 1 - stagePerLevel * Math.max(0, asked - offered));
  const { hardest, easiest } = askedOf(pair);
  const points = earned(hardest);
  return { points, open: earned(easiest) - points };
}

export function stageReasons(pair: Pair, weights: Weights): Reason[] {
  const offered = pair.offer.trl;
  if (offered === null) return [{ code: "open", part: "stage", unknown: ["offer_stage"] }];
  if (stagePoints(pair, weights).open > 0) {
    return [{ code: "open", part: "stage", unknown: ["need_country"] }];
  }
  return [stageReason(pair, offered, askedOf(pair).hardest)];
}
