import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aSubject, anySubject } from "@/db/testing/subjects";
import { profileOf } from "./profile";
import { expectedShare, rarity, statisticsOf } from "./statistics";

const texts = (...some: string[]) =>
  some.map((text, index) => profileOf(aSubject({ id: `l${index}`, title: text, texts: [] })));

describe("statistics", () => {
  it("count in how many listings a feature occurs, not how often", () => {
    const { frequency, listings } = statisticsOf(texts("pump pump", "pump", "dryer"));
    expect(listings).toBe(3);
    expect(frequency.get("en:pump")).toBe(2);
    expect(frequency.get("en:dryer")).toBe(1);
  });

  it("count a code for its class and section too, once a listing", () => {
    const { codes } = statisticsOf([profileOf(aSubject({ ipc: ["C02F", "C12M"] }))]);
    expect(codes).toEqual(
      new Map([
        ["C02F", 1],
        ["C02", 1],
        ["C", 1],
        ["C12M", 1],
        ["C12", 1],
      ]),
    );
  });

  it("know how long texts usually are, language by language", () => {
    const { meanLength } = statisticsOf(texts("pump", "pump dryer boiler"));
    // One word; three words with two pairs of neighbours; a title of an offer counts twice.
    expect(meanLength.get("word/en")).toBe((2 + 10) / 2);
    expect(meanLength.get("word/zh")).toBeUndefined();
  });

  it("do not depend on the order of the listings", () => {
    fc.assert(
      fc.property(fc.array(anySubject("offer"), { maxLength: 6 }), (subjects) => {
        const profiles = subjects.map(profileOf);
        const one = statisticsOf(profiles);
        const other = statisticsOf(profiles.toReversed());
        for (const key of ["frequency", "codes", "meanLength", "bySpace"] as const) {
          expect(new Map([...other[key]].sort())).toEqual(new Map([...one[key]].sort()));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("rarity", () => {
  it("is above 0 and higher for what fewer listings share", () => {
    const rarities = [1, 5, 25].map((found) => rarity(expectedShare(found, 25)));
    expect(rarities).toEqual(rarities.toSorted((a, b) => b - a));
    expect(Math.min(...rarities)).toBeGreaterThan(0);
  });

  it("does not take a word for common because two of a handful of listings have it", () => {
    expect(expectedShare(2, 5)).toBeLessThan(0.1);
    expect(expectedShare(2000, 5000)).toBeGreaterThan(0.39);
  });
});
