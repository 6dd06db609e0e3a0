import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listingKinds } from "@/lib/listing/model";
import { countries } from "@/lib/taxonomy/countries";
import { ipcEntries } from "@/lib/taxonomy/ipc";
import { languages } from "@/lib/taxonomy/languages";
import { trls } from "@/lib/taxonomy/stages";
import { transferWays } from "@/lib/taxonomy/transfer-ways";
import { type Facet, facets, type Facts, type Filters } from "./model";
import { Shelf, type ShelfOrder } from "./shelf";
import { valuesOf } from "./values";

const now = Date.UTC(2026, 10, 21, 12);
const subclasses = ipcEntries.filter(({ level }) => level === "subclass").map(({ code }) => code);
/** Few different values, so that filters leave something. */
const someCodes = subclasses.filter((_, place) => place % 80 < 3);

const facts: fc.Arbitrary<Facts> = fc.record({
  kind: fc.constantFrom(...listingKinds),
  lang: fc.constantFrom(...languages),
  country: fc.option(fc.constantFrom(...countries)),
  ipc: fc.uniqueArray(fc.constantFrom(...someCodes), { maxLength: 5 }),
  ways: fc.uniqueArray(fc.constantFrom(...transferWays), { maxLength: 3 }),
  trl: fc.option(fc.constantFrom(...trls)),
  deadline: fc.option(
    fc.constantFrom("2026-11-01", "2026-11-21", "2026-12-24", "2027-02-03", "2027-09-09"),
  ),
  publishedAt: fc.nat(5),
  organisation: fc.constant(null),
});
const filters: fc.Arbitrary<Filters> = fc
  .tuple(...facets.map((facet) => fc.option(fc.constantFrom(...valuesOf[facet]), { freq: 1 })))
  .map((values) =>
    Object.fromEntries(
      facets.flatMap((facet, place) => {
        const value = values[place];
        return value === null || value === undefined ? [] : [[facet, value]];
      }),
    ),
  );

const idOf = (place: number): string => `lst_${String(place).padStart(3, "0")}`;

function shelfOf(all: readonly (Facts | null)[]): Shelf {
  const shelf = new Shelf();
  for (const [place, one] of all.entries()) {
    shelf.take({ seq: place, place, listingId: idOf(place), facts: one });
  }
  return shelf;
}

/** A value of each facet that has any, so that every count is tried. */
const without = (given: Filters, facet: Facet): Filters =>
  Object.fromEntries(Object.entries(given).filter(([name]) => name !== facet));

describe("the shelf", () => {
  const listings = fc.array(fc.option(facts, { freq: 8 }), { minLength: 1, maxLength: 60 });

  it("shows with each value the number of listings that choosing it leaves", () => {
    fc.assert(
      fc.property(listings, filters, (all, given) => {
        const shelf = shelfOf(all);
        const { counts } = shelf.sift(given, now);
        for (const facet of facets) {
          for (const value of valuesOf[facet]) {
            const chosen = shelf.sift({ ...given, [facet]: value }, now).total;
            expect(counts[facet].get(value) ?? 0, `${facet} ${value}`).toBe(chosen);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("knows how many more there would be without each filter", () => {
    fc.assert(
      fc.property(listings, filters, (all, given) => {
        const shelf = shelfOf(all);
        const { total, keptOutBy } = shelf.sift(given, now);
        for (const [facet, count] of keptOutBy) {
          expect(count).toBe(shelf.sift(without(given, facet), now).total - total);
        }
        expect([...keptOutBy.keys()].sort()).toEqual(Object.keys(given).sort());
      }),
    );
  });

  it("keeps its orders through changes as if they were made anew", () => {
    const changes = fc.array(fc.tuple(fc.nat(30), fc.option(facts, { freq: 5 })));
    const orders: readonly ShelfOrder[] = ["newest", "deadline", "readiness"];
    fc.assert(
      fc.property(listings, changes, (all, later) => {
        const shelf = shelfOf(all);
        const last = [...all];
        for (const [place, one] of later) {
          for (const order of orders) shelf.order(order);
          while (last.length < place) last.push(null);
          last[place] = one;
          shelf.take({ seq: 0, place, listingId: idOf(place), facts: one });
        }
        const anew = shelfOf(last);
        for (const order of orders) expect(shelf.order(order)).toEqual(anew.order(order));
        expect(shelf.size).toBe(anew.size);
      }),
    );
  });

  it("takes a deadline of today as open, and one of yesterday as past", () => {
    const [one] = fc.sample(facts, { numRuns: 1, seed: 1 });
    if (one === undefined) throw new Error("no facts");
    const shelf = shelfOf(
      ["2026-11-20", "2026-11-21", "2026-12-31", null].map((deadline) => ({ ...one, deadline })),
    );
    const counts = shelf.sift({}, now).counts.deadline;
    expect(Object.fromEntries(counts)).toEqual({ month: 1, quarter: 2, year: 2, none: 1 });
  });
});
