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
export class GrowingStatistics {
  readonly #bySpace = new Map<string, number>();
  readonly #frequency = new Map<string, number>();
  readonly #codes = new Map<string, number>();
  readonly #lengths = new Map<string, number>();
  readonly #byLang = new Map<string, number>();
  #listings = 0;

  add(batch: readonly Profile[]): void {
    const statistics = statisticsOf(batch);
    this.#listings += batch.length;
    addAll(this.#bySpace, statistics.bySpace);
    addAll(this.#frequency, statistics.frequency);
    addAll(this.#codes, statistics.codes);
    for (const profile of batch) {
      this.#byLang.set(profile.lang, (this.#byLang.get(profile.lang) ?? 0) + 1);
      for (const family of families) {
        const key = lengthKey(family, profile.lang);
        this.#lengths.set(key, (this.#lengths.get(key) ?? 0) + lengthOf(profile, family));
      }
    }
  }

  statistics(): Statistics {
    const meanLength = new Map(
      Array.from(this.#byLang).flatMap(([lang, some]) =>
        families.map((family) => {
          const key = lengthKey(family, lang);
          return [key, (this.#lengths.get(key) ?? 0) / some] as const;
        }),
      ),
    );
    return {
      listings: this.#listings,
      bySpace: this.#bySpace,
      frequency: this.#frequency,
      codes: this.#codes,
      meanLength,
    };
  }
}
