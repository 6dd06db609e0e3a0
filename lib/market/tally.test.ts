import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countries } from "@/lib/taxonomy/countries";
import { type CountedListing, everyField, mayMeet } from "./model";
import { MarketTally } from "./tally";

const anyListing: fc.Arbitrary<CountedListing> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom("offer", "need"),
  country: fc.option(fc.constantFrom(...countries), { nil: null }),
  codes: fc.uniqueArray(fc.constantFrom("A", "A01", "A01G", "C", "C02"), { maxLength: 4 }),
});

function cellsOf(listings: readonly CountedListing[], aseanWithAsean = false) {
  const tally = new MarketTally();
  for (const listing of listings) tally.add(listing);
  return tally.cells(aseanWithAsean);
}

describe("the count of the market", () => {
  it("is what a plain count of the listings gives, field by field and country by country", () => {
    fc.assert(
      fc.property(fc.array(anyListing, { maxLength: 40 }), fc.boolean(), (listings, within) => {
        const cells = cellsOf(listings, within);
        for (const code of [everyField, "A", "A01", "A01G", "C", "C02"]) {
          const inField = listings.filter(
            ({ codes }) => code === everyField || codes.includes(code),
          );
          const count = (kind: string, keep: (one: CountedListing) => boolean): number =>
            inField.filter((one) => one.kind === kind && keep(one)).length;
          for (const country of countries) {
            const here = (one: CountedListing): boolean => one.country === country;
            const across = (one: CountedListing): boolean => mayMeet(country, one.country, within);
            const cell = cells.find((one) => one.code === code && one.country === country);
            if (!inField.some(here)) {
              expect(cell).toBeUndefined();
              continue;
            }
            expect(cell).toEqual({
              country,
              code,
              offers: count("offer", here),
              needs: count("need", here),
              supply: count("offer", across),
              demand: count("need", across),
              anywhere: count("offer", () => true),
            });
          }
        }
      }),
      { seed: 20_261_121, numRuns: 60 },
    );
  });
});

describe("who may meet whom", () => {
  it.each([
    ["CN", "VN", false, true],
    ["VN", "CN", false, true],
    ["CN", "CN", true, false],
    ["VN", "TH", false, false],
    ["VN", "TH", true, true],
    ["VN", "VN", true, true],
    ["VN", null, false, true],
    [null, "CN", false, true],
  ] as const)("%s and %s, within ASEAN %s: %s", (one, other, within, expected) => {
    expect(mayMeet(one, other, within)).toBe(expected);
  });
});
