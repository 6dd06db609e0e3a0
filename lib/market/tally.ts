import { type Country, countries } from "@/lib/taxonomy/countries";
import { type CountedListing, everyField, type MarketCell, mayMeet } from "./model";

interface Count {
  readonly offers: number;
  readonly needs: number;
}
const nothing: Count = { offers: 0, needs: 0 };
const plus = (one: Count, other: Count): Count => ({
  offers: one.offers + other.offers,
  needs: one.needs + other.needs,
});

type ByCountry = ReadonlyMap<Country | null, Count>;

/** Counts listings one by one, by field and country. */
export class MarketTally {
  readonly #byCode = new Map<string, Map<Country | null, Count>>();

  add({ kind, country, codes }: CountedListing): void {
    const one = kind === "offer" ? { offers: 1, needs: 0 } : { offers: 0, needs: 1 };
    for (const code of [everyField, ...codes]) {
      const counts = this.#byCode.get(code) ?? new Map<Country | null, Count>();
      counts.set(country, plus(counts.get(country) ?? nothing, one));
      this.#byCode.set(code, counts);
    }
  }

  /** A cell for each field and country that have anything. */
  cells(aseanWithAsean: boolean): readonly MarketCell[] {
    return [...this.#byCode].flatMap(([code, counts]) => cellsOf(code, counts, aseanWithAsean));
  }
}

const sum = (counts: ByCountry, within: (country: Country | null) => boolean): Count =>
  [...counts].reduce((so, [country, count]) => (within(country) ? plus(so, count) : so), nothing);

function cellsOf(code: string, counts: ByCountry, aseanWithAsean: boolean): readonly MarketCell[] {
  const anywhere = sum(counts, () => true).offers;
  return countries.flatMap((country) => {
    const own = counts.get(country);
    if (own === undefined) return [];
    const across = sum(counts, (other) => mayMeet(country, other, aseanWithAsean));
    return [{ country, code, ...own, supply: across.offers, demand: across.needs, anywhere }];
  });
}
