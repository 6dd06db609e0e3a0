import type { Profile } from "../model";
import type { Scoring } from "../vectors";

/** What a score depends on beside the pair. `now` in milliseconds since 1970. */
export interface Context extends Scoring {
  /** False: the reader has switched the country part off, and its points are open. */
  readonly countryPart: boolean;
  /** Whether two ASEAN states may be matched. */
  readonly aseanWithAsean: boolean;
  readonly now: number;
}

/** The two sides of a pair. */
export interface Pair {
  readonly need: Profile;
  readonly offer: Profile;
}

/** What a part gives: points earned, and points neither earned nor lost. Its reasons are made apart, on demand. */
export interface Points {
  readonly points: number;
  readonly open: number;
}

/** Points of several findings, added up. */
export const sumOf = (some: readonly Points[]): Points => ({
  points: some.reduce((sum, { points }) => sum + points, 0),
  open: some.reduce((sum, { open }) => sum + open, 0),
});

export const common = <T>(a: readonly T[], b: readonly T[]): T[] =>
  a.filter((item) => b.includes(item));
