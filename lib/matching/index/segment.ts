import type { Records } from "./records";

/** The most listings of a segment: their places fit in 16 bits. */
export const mostDocs = 65_536;
/** Steps into which the weights of a list are sorted: the bound of a step is its upper end. */
export const levels = 32;

/** The lists from this length on are sorted by side within a level; shorter ones are read as fast whole. */
export const leastSplit = 64;
/** A listing's country is unknown, China, or an ASEAN state: most queries may meet one of the latter two only. */
export const sideCount = 3;

/**
 * Records with inverted lists: for each feature the places of the listings that have it, highest weights
 * first, in runs of one level, and in long lists of one side. A weight is at most level / levels of the
 * list's greatest.
 */
export interface Segment extends Records {
  /** The features that occur, in rising order; a list is named by its place here. */
  readonly features: Int32Array;
  readonly most: Float32Array;
  readonly docStarts: Uint32Array;
  readonly docs: Uint16Array;
  readonly runStarts: Uint32Array;
  readonly runLevels: Uint8Array;
  /** The place of a run's last listing, from the start of its list. */
  readonly runLasts: Uint16Array;
  readonly blocks: Blocks;
  /** Ways to transfer and goals of each listing, as in its record. */
  readonly ways: Uint16Array;
  readonly goals: Uint32Array;
}

/**
 * Neighbouring listings that state the same country, stage and support, as records have them: what they
 * can earn is known for all of them at once. Listings stand in the order that makes blocks long.
 */
export interface Blocks {
  readonly count: number;
  /** The place of the first listing of each block, and that behind the last one. */
  readonly starts: Uint32Array;
  /** The place behind the last listing of each side: sides stand one after the other. */
  readonly sideEnds: Uint32Array;
  /** What all listings of a block state, in one number. */
  readonly stated: Uint16Array;
}

/**
 * The place of the list of a feature in a segment, or -1. Features are numbered as they come, so common
 * ones are the first: their lists stand where their numbers say, or a little before.
 */
export function listOf({ features }: Segment, feature: number): number {
  let high = Math.min(feature, features.length - 1);
  let low = high;
  for (let step = 1; low > 0 && (features[low] ?? 0) > feature; step *= 2) {
    high = low - 1;
    low = Math.max(0, low - step);
  }
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = features[middle] ?? 0;
    if (found === feature) return middle;
    if (found < feature) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The side of a country, as records have it. */
export const sideOfCountry = (country: number): number => Math.min(country, sideCount - 1);

/** The side of a listing by its place. */
export function sideAt({ sideEnds }: Blocks, doc: number): number {
  let side = 0;
  while (doc >= (sideEnds[side] ?? Infinity)) side++;
  return side;
}
