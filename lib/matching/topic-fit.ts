import type { Family } from "./features";
import type { Profile } from "./model";
import type { Entry } from "./vectors";
import type { Weights } from "./weights";

/** How much of a need an offer meets in each way, each about 0-1. */
export type Meeting = Record<Family, number>;

/**
 * Contributions are rounded to this grid, on which sums of a few thousand of them are exact in a double:
 * so they add up to the same number in whatever order the pair score and the index come upon them.
 */
const grid = 2 ** 32;

/** What one shared feature contributes. */
export const contribution = (needWeight: number, offerWeight: number): number =>
  Math.round(needWeight * offerWeight * grid) / grid;

/** What a need and an offer share. `offer` is its vector by key. */
export function meet(need: readonly Entry[], offer: ReadonlyMap<string, number>): Meeting {
  const meeting: Meeting = { concept: 0, word: 0, bridge: 0 };
  for (const { key, family, weight } of need) {
    const other = offer.get(key);
    if (other !== undefined) meeting[family] += contribution(weight, other);
  }
  return meeting;
}

/**
 * One number for what is shared. Words count where they meet best, directly or over English, and not
 * twice: so a pair in one language has no advantage that a pair in two could not have.
 */
export const relevanceOf = (meeting: Meeting, { topic }: Weights): number =>
  topic.concepts * meeting.concept + topic.words * Math.max(meeting.word, meeting.bridge);

/**
 * The topic fit, 0-1, of a relevance: rises with it in an S, so that the few words that any two listings
 * share stay near 0 and a fully met need comes near 1 (a Weibull curve). A market in common adds to what
 * the texts share and is nothing without it.
 */
export function fitOf(relevance: number, sharesMarket: boolean, { topic }: Weights): number {
  if (relevance <= 0) return 0;
  return (
    1 -
    Math.exp(-((topic.steepness * (relevance + (sharesMarket ? topic.markets : 0))) ** topic.bend))
  );
}

/** The least relevance with which a pair can reach a topic fit, a shared market taken for granted. */
export const relevanceFor = (fit: number, { topic }: Weights): number =>
  fit >= 1 ? Infinity : (-Math.log(1 - fit)) ** (1 / topic.bend) / topic.steepness - topic.markets;

export const sharesMarket = (need: Profile, offer: Profile): boolean =>
  need.markets.some((market) => offer.markets.includes(market));
