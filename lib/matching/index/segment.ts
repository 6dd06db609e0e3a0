import type { Records } from "./records";

/** The most listings of a segment: their places fit in 16 bits. */
export const mostDocs = 65_536;
/** Steps into which the weights of a list are sorted: the bound of a step is its upper end. */
export const levels = 32;

/**
 * Records with inverted lists: for each feature the places of the listings that have it, highest weights
 * first, in runs of one level. A weight is at most level / levels of the list's greatest.
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
}

/**
 * Neighbouring listings that state the same country, stage and support, as records have them: what they
 * can earn is known for all of them at once. Listings stand in the order that makes blocks long.
 */
export interface Blocks {
  readonly count: number;
  /** The place of the first listing of each block, and that behind the last one. */
  readonly starts: Uint32Array;
  readonly countries: Uint8Array;
  readonly trls: Uint8Array;
  readonly supports: Uint8Array;
  /** All ways to transfer that any of them states. */
  readonly ways: Uint16Array;
}

/** The place of the list of a feature in a segment, or -1. */
export function listOf({ features }: Segment, feature: number): number {
  let low = 0;
  let high = features.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = features[middle] ?? 0;
    if (found === feature) return middle;
    if (found < feature) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
