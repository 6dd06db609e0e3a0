import { describe, expect, it } from "vitest";
import { aSubject } from "@/db/testing/subjects";
import type { MatchSubject } from "../model";
import { profileOf } from "../profile";
import { statisticsOf } from "../statistics";
import { defaultWeights } from "../weights";
import { countingCountry, countryPoints, countryReasons } from "./country";

const context = {
  weights: defaultWeights,
  statistics: statisticsOf([]),
  countryPart: true,
  aseanWithAsean: true,
  now: 0,
};

/** A pair that states everything and that no signal of any strategy suits, but for what is given. */
function pairOf(ofNeed: Partial<MatchSubject>, ofOffer: Partial<MatchSubject> = {}) {
  const plain = {
    ipc: ["B41F"],
    transferWays: ["other"],
    support: [],
    trl: 1,
    goals: [17],
  } as const;
  return {
    need: profileOf(aSubject({ ...plain, kind: "need", country: "VN", ...ofNeed })),
    offer: profileOf(aSubject({ ...plain, country: "CN", goals: [16], ...ofOffer })),
  };
}
const pointsOf = (...given: Parameters<typeof pairOf>) => countryPoints(pairOf(...given), context);
const codesOf = (...given: Parameters<typeof pairOf>) => countryReasons(pairOf(...given), context);

describe("the country that counts", () => {
  it.each([
    ["VN", "CN", "VN"],
    ["CN", "LA", "LA"],
    ["SG", "LA", "SG"],
    ["CN", "CN", null],
  ] as const)("between a need in %s and an offer in %s is %s", (need, offer, counting) => {
    expect(countingCountry(pairOf({ country: need }, { country: offer }))).toBe(counting);
  });
});

describe("the country part", () => {
  it("earns nothing where nothing suits, and nothing is open once all is stated", () => {
    expect(pointsOf({})).toEqual({ points: 0, open: 0 });
  });

  it("is wholly open while a country is unknown", () => {
    expect(pointsOf({ country: null })).toEqual({ points: 0, open: 12 });
    expect(codesOf({}, { country: null })).toEqual([
      { code: "open", part: "country", unknown: ["offer_country"] },
    ]);
  });

  it.each([
    ["H04W", 6],
    ["A61K", 5],
    ["H01M", 4],
    ["G01N", 2],
    ["A23L", 0],
  ] as const)("gives a pair in %s %d points of table 2 in tier 2", (code, points) => {
    const ipc = { ipc: [code, "B41F"] };
    // The offer's own digital field would earn the two points for goals as well.
    const digital = code === "H04W" ? 2 : 0;
    expect(pointsOf(ipc, ipc).points).toBeCloseTo(points + digital, 9);
  });

  it("takes the best rank among the shared classes only", () => {
    expect(pointsOf({ ipc: ["A61K"] }, { ipc: ["A61B", "H01M"] }).points).toBeCloseTo(5, 9);
    expect(pointsOf({ ipc: ["A61K"] }, { ipc: ["H01M"] }).points).toBe(0);
  });

  it.each([
    ["market", "VN", { transferWays: ["joint_venture"] }, 2],
    ["market", "VN", { trl: 6 }, 2],
    ["frontier", "SG", { transferWays: ["co_development"] }, 2],
    ["livelihood", "LA", { transferWays: ["equipment_supply"] }, 1],
    ["livelihood", "LA", { support: ["training"] }, 1],
    ["livelihood", "LA", { ipc: ["F24S"] }, 1],
    ["livelihood", "LA", { trl: 8 }, 1],
  ] as const)(
    "hears a signal of the %s strategy (%s): %j earns %d",
    (_strategy, country, offer, points) => {
      expect(pointsOf({ country }, offer as Partial<MatchSubject>).points).toBeCloseTo(points, 9);
    },
  );

  it("never has a highest stage", () => {
    expect(pointsOf({ country: "VN" }, { trl: 9 }).points).toBe(
      pointsOf({ country: "VN" }, { trl: 6 }).points,
    );
  });

  it("gives two points for a shared goal where the strategy weighs goals, not in Singapore", () => {
    const goals = { goals: [2 as const, 6 as const] };
    expect(pointsOf({ country: "LA", ...goals }, goals).points).toBeCloseTo(2, 9);
    expect(pointsOf({ country: "SG", ...goals }, goals).points).toBe(0);
  });

  it("gives the same two points for a digital field anywhere", () => {
    const reasons = codesOf({ country: "LA" }, { ipc: ["G16H"] });
    expect(reasons).toContainEqual({ code: "digital_field", ipcClass: "G16" });
    expect(pointsOf({ country: "LA" }, { ipc: ["G16H"] }).points).toBeCloseTo(2, 9);
  });

  it("leaves what is not stated open, signal by signal", () => {
    expect(pointsOf({ country: "LA" }, { trl: null, support: null }).open).toBeCloseTo(2, 9);
    expect(pointsOf({ country: "LA", goals: [] }).open).toBeCloseTo(2, 9);
    expect(pointsOf({ country: "VN" }, { transferWays: [] }).open).toBeCloseTo(2, 9);
  });

  it("names tier and strategy with who said so", () => {
    const reasons = codesOf({ country: "TL", ipc: ["H04W"] }, { ipc: ["H04W"] });
    expect(reasons).toContainEqual({
      code: "table2_rank",
      rank: 1,
      ipcClass: "H04",
      tier: 3,
      tierBy: "platform",
      country: "TL",
    });
    expect(reasons).toContainEqual({
      code: "strategy_missed",
      signal: "support",
      strategy: "livelihood",
      strategyBy: "platform",
      country: "TL",
    });
  });

  it("says nothing between two Chinese sides", () => {
    const both = { country: "CN" } as const;
    expect(pointsOf(both, both)).toEqual({ points: 0, open: 0 });
    expect(codesOf(both, both)).toEqual([]);
  });
});
