import { ipcClassOf, ipcSectionOf } from "@/lib/taxonomy/ipc";
import { families, featuresOf, lengthOf, wordSpaceOf } from "./features";
import type { Profile } from "./model";

/**
 * What is usual among the listings: how many there are, in how many each feature occurs, how long their
 * texts are. An immutable value handed to the score, so that the same pair with the same statistics
 * always has the same score.
 */
export interface Statistics {
  readonly listings: number;
  /** Listings by word space ("en", "ms", "zh"). */
  readonly bySpace: ReadonlyMap<string, number>;
  /** Listings in which a feature occurs, by its key. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Listings that have an IPC code or one below it. */
  readonly codes: ReadonlyMap<string, number>;
  /** Mean length of a family in a language; the key is `lengthKey`. */
  readonly meanLength: ReadonlyMap<string, number>;
}

export const lengthKey = (family: string, lang: string): string => `${family}/${lang}`;

/** A subclass with the class and the section it belongs to. */
const withAncestors = (code: string): readonly string[] => [
  code,
  ipcClassOf(code),
  ipcSectionOf(code),
];

/** The broader concepts count among what a listing speaks of, whatever they weigh there. */
const anyDiscount = 1;

const increase = (map: Map<string, number>, key: string, by = 1): void => {
  map.set(key, (map.get(key) ?? 0) + by);
};

/** The statistics of a set of listings, offers and needs together. Their order does not matter. */
export function statisticsOf(profiles: readonly Profile[]): Statistics {
  const bySpace = new Map<string, number>();
  const frequency = new Map<string, number>();
  const codes = new Map<string, number>();
  const byLang = Map.groupBy(profiles, (profile) => profile.lang);
  for (const profile of profiles) {
    increase(bySpace, wordSpaceOf(profile.lang));
    for (const { key } of featuresOf(profile, anyDiscount)) increase(frequency, key);
    for (const code of new Set(profile.ipc.flatMap((own) => withAncestors(own.code)))) {
      increase(codes, code);
    }
  }
  const meanLength = new Map<string, number>();
  for (const [lang, some] of byLang) {
    for (const family of families) {
      // Summed in rising order, so that the order of the listings cannot show in the last digit.
      const lengths = some.map((profile) => lengthOf(profile, family)).sort((a, b) => a - b);
      meanLength.set(
        lengthKey(family, lang),
        lengths.reduce((sum, length) => sum + length, 0) / some.length,
      );
    }
  }
  return { listings: profiles.length, bySpace, frequency, codes, meanLength };
}

/**
 * Listings that the statistics are thought to begin with, each speaking of a given feature with the
 * prior share: with 25 real listings a word met twice is still rather rare, not known to be common.
 */
const priorListings = 20;
const priorShare = 0.01;

/** The share of `listings` in which something found in `found` of them is expected, smoothed. */
export const expectedShare = (found: number, listings: number): number =>
  (Math.min(found, listings) + priorListings * priorShare) / (listings + priorListings);

/** How much it says that two listings share something that `share` (0-1) of all have: above 0, rarer is more. */
export const rarity = (share: number): number => Math.log(1 + (1 - share) / share);
