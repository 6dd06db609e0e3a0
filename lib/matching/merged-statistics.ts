import { families, lengthOf } from "./features";
import type { Profile } from "./model";
import { type Statistics, lengthKey, statisticsOf } from "./statistics";

function addAll(to: Map<string, number>, from: ReadonlyMap<string, number>): void {
  for (const [key, count] of from) to.set(key, (to.get(key) ?? 0) + count);
}

/**
 * The statistics of listings that come in batches, so that they need not all be held at once. The same as
 * `statisticsOf` has for all of them, but for the last digits of the mean lengths.
 */
export function mergedStatistics(batches: Iterable<readonly Profile[]>): Statistics {
  const bySpace = new Map<string, number>();
  const frequency = new Map<string, number>();
  const codes = new Map<string, number>();
  const lengths = new Map<string, number>();
  const byLang = new Map<string, number>();
  let listings = 0;
  for (const batch of batches) {
    const statistics = statisticsOf(batch);
    listings += batch.length;
    addAll(bySpace, statistics.bySpace);
    addAll(frequency, statistics.frequency);
    addAll(codes, statistics.codes);
    for (const profile of batch) {
      byLang.set(profile.lang, (byLang.get(profile.lang) ?? 0) + 1);
      for (const family of families) {
        const key = lengthKey(family, profile.lang);
        lengths.set(key, (lengths.get(key) ?? 0) + lengthOf(profile, family));
      }
    }
  }
  const meanLength = new Map(
    Array.from(byLang).flatMap(([lang, some]) =>
      families.map((family) => {
        const key = lengthKey(family, lang);
        return [key, (lengths.get(key) ?? 0) / some] as const;
      }),
    ),
  );
  return { listings, bySpace, frequency, codes, meanLength };
}
