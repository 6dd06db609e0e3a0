import { describe, expect, it } from "vitest";
import { aSubject } from "@/db/testing/subjects";
import { profileOf } from "./profile";
import { statisticsOf } from "./statistics";
import { needVector } from "./vectors";
import { defaultWeights } from "./weights";

const readAll = (titles: readonly string[]) =>
  titles.map((title, index) =>
    profileOf(aSubject({ id: `l${index}`, kind: "need", title, texts: [] })),
  );

/** The weight of each word in the first of some needs. */
function weightsIn(...titles: string[]): ReadonlyMap<string, number> {
  const needs = readAll(titles);
  const scoring = { weights: defaultWeights, statistics: statisticsOf(needs) };
  const entries = needs.slice(0, 1).flatMap((need) => needVector(need, scoring));
  return new Map(entries.map(({ key, weight }) => [key, weight]));
}

const others = ["pump", "pump", "heat", "dryer", "boiler", "kiln", "crane", "loom"];

describe("a pair of words in a need", () => {
  it("counts for what it says beyond the commoner of the two", () => {
    const weights = weightsIn("heat pump", ...others);
    const [heat = 0, pump = 0, pair = 0] = ["en:heat", "en:pump", "en:heat_pump"].map((key) =>
      weights.get(key),
    );
    expect(pair).toBeGreaterThan(0);
    expect(pair).toBeLessThan(heat);
    expect(heat).toBeGreaterThan(pump);
  });

  it("says nothing where one of the two stands in no other company", () => {
    const weights = weightsIn("heat pump", "heat pump", "dryer", "boiler", "kiln", "crane", "loom");
    expect(weights.has("en:heat")).toBe(true);
    expect(weights.has("en:heat_pump")).toBe(false);
  });
});
