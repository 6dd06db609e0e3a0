import { describe, expect, it } from "vitest";
import { aSubject } from "@/db/testing/subjects";
import type { MatchSubject } from "../model";
import { profileOf } from "../profile";
import { defaultWeights } from "../weights";
import { transferPoints, transferReasons } from "./transfer";

type Given = Pick<MatchSubject, "transferWays" | "support">;

const pairOf = (ofNeed: Given, ofOffer: Given) => ({
  need: profileOf(aSubject({ kind: "need", ...ofNeed })),
  offer: profileOf(aSubject(ofOffer)),
});
const pointsOf = (ofNeed: Given, ofOffer: Given) =>
  transferPoints(pairOf(ofNeed, ofOffer), defaultWeights);

const licence: Given = { transferWays: ["patent_licence"], support: [] };
const equipment: Given = { transferWays: ["equipment_supply"], support: [] };

describe("the transfer part", () => {
  it("gives five points for a way that both sides name", () => {
    expect(
      pointsOf(licence, { ...equipment, transferWays: ["equipment_supply", "patent_licence"] }),
    ).toEqual({
      points: 8,
      open: 0,
    });
    expect(pointsOf(licence, equipment)).toEqual({ points: 3, open: 0 });
  });

  it("gives three points for the share of the wanted support that is offered", () => {
    const wanting: Given = { ...licence, support: ["training", "financing", "after_sales"] };
    expect(
      pointsOf(wanting, { ...licence, support: ["training", "after_sales"] }).points,
    ).toBeCloseTo(7, 9);
    expect(pointsOf(wanting, licence).points).toBe(5);
  });

  it("gives all three where no support is wanted", () => {
    expect(pointsOf(licence, { ...licence, support: null }).points).toBe(8);
  });

  it("is open where ways or support are not stated", () => {
    expect(pointsOf({ ...licence, transferWays: [] }, licence)).toEqual({ points: 3, open: 5 });
    expect(pointsOf({ ...licence, support: null }, licence)).toEqual({ points: 5, open: 3 });
    expect(pointsOf({ ...licence, support: ["training"] }, { ...licence, support: null })).toEqual({
      points: 5,
      open: 3,
    });
  });

  it("says what is shared, what is missing and what is not stated", () => {
    const wanting: Given = { transferWays: ["patent_licence"], support: ["training", "financing"] };
    expect(transferReasons(pairOf(wanting, { ...equipment, support: ["training"] }))).toEqual([
      { code: "ways_apart", needWays: ["patent_licence"], offerWays: ["equipment_supply"] },
      { code: "support_covered", supports: ["training"] },
      { code: "support_missing", supports: ["financing"] },
    ]);
    expect(transferReasons(pairOf({ transferWays: [], support: null }, licence))).toEqual([
      { code: "open", part: "transfer", unknown: ["need_ways"] },
      { code: "open", part: "transfer", unknown: ["need_support"] },
    ]);
  });
});
