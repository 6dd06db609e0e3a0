import { describe, expect, it } from "vitest";
import { aSubject } from "@/db/testing/subjects";
import type { Profile } from "../model";
import { profileOf } from "../profile";
import { statisticsOf } from "../statistics";
import { defaultWeights } from "../weights";
import { sharesSubclass } from "./codes";
import { fieldPoints, fieldReasons } from "./field";

const withCodes = (kind: Profile["kind"], ipc: Profile["ipc"]): Profile => ({
  ...profileOf(aSubject({ kind, title: "x", texts: [] })),
  ipc,
});
const declared = (...codes: string[]): Profile["ipc"] =>
  codes.map((code) => ({ code, confidence: 1, declared: true }));
const suggested = (code: string, confidence: number): Profile["ipc"] => [
  { code, confidence, declared: false },
];

/** A corpus in which G06F is common and the other codes are rare. */
const corpus = [
  ...Array.from({ length: 30 }, () => withCodes("offer", declared("G06F"))),
  withCodes("offer", declared("C02F")),
  withCodes("offer", declared("C05F")),
];
const scoring = { weights: defaultWeights, statistics: statisticsOf(corpus) };
const pairOf = (need: Profile["ipc"], offer: Profile["ipc"]) => ({
  need: withCodes("need", need),
  offer: withCodes("offer", offer),
});
const pointsOf = (need: Profile["ipc"], offer: Profile["ipc"]) =>
  fieldPoints(pairOf(need, offer), scoring);

describe("the field part", () => {
  it("puts the same subclass before the same class before the same section", () => {
    const need = declared("C02F");
    const earned = ["C02F", "C02J", "C05F", "H04W"].map(
      (code) => pointsOf(need, declared(code)).points,
    );
    expect(earned).toEqual(earned.toSorted((a, b) => b - a));
    expect(new Set(earned).size).toBe(4);
    expect(earned[0]).toBeCloseTo(25, 6);
    expect(earned[3]).toBe(0);
  });

  it("gives less for a common code than for a rare one, but more than for the next level", () => {
    const common = pointsOf(declared("G06F"), declared("G06F")).points;
    expect(common).toBeLessThan(pointsOf(declared("C02F"), declared("C02F")).points);
    expect(common).toBeGreaterThan(pointsOf(declared("C02F"), declared("C02J")).points);
  });

  it("takes the best pair of codes", () => {
    expect(pointsOf(declared("G06F", "C02F"), declared("H04W", "C02F")).points).toBe(
      pointsOf(declared("C02F"), declared("C02F")).points,
    );
  });

  it("counts a suggested code half of its confidence and leaves the rest open", () => {
    const sure = pointsOf(declared("C02F"), declared("C02F"));
    const unsure = pointsOf(declared("C02F"), suggested("C02F", 0.4));
    expect(unsure.points).toBeCloseTo(0.5 * 0.4 * sure.points, 9);
    expect(unsure.open).toBeCloseTo(0.6 * 25, 9);
    expect(sure.open).toBe(0);
  });

  it("is open where a side has no code at all", () => {
    expect(pointsOf(declared("C02F"), [])).toEqual({ points: 0, open: 25 });
  });

  it("says which code is shared, and which codes lie apart", () => {
    expect(fieldReasons(pairOf(declared("C02F"), declared("C02J")), scoring)).toEqual([
      {
        code: "ipc_shared",
        level: "class",
        ipc: "C02",
        needIpc: "C02F",
        offerIpc: "C02J",
        suggested: false,
      },
    ]);
    expect(fieldReasons(pairOf(declared("C02F"), declared("H04W")), scoring)).toEqual([
      { code: "ipc_apart", needIpc: ["C02F"], offerIpc: ["H04W"] },
    ]);
  });

  it("says whose codes were not declared", () => {
    const reasons = fieldReasons(pairOf(suggested("C02F", 0.4), declared("C02F")), scoring);
    expect(reasons).toContainEqual({ code: "open", part: "field", unknown: ["need_codes"] });
    expect(reasons[0]).toMatchObject({ code: "ipc_shared", suggested: true });
  });
});

describe("a common subclass", () => {
  it("counts where it is declared or nearly sure", () => {
    expect(sharesSubclass(pairOf(declared("C02F"), declared("A01G", "C02F")))).toBe(true);
    expect(sharesSubclass(pairOf(declared("C02F"), suggested("C02F", 0.6)))).toBe(true);
    expect(sharesSubclass(pairOf(declared("C02F"), suggested("C02F", 0.2)))).toBe(false);
    expect(sharesSubclass(pairOf(declared("C02F"), declared("C02J")))).toBe(false);
  });
});
