import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PairScore, parts } from "./model";
import { rounded } from "./rounded";

const maxima = [45, 25, 12, 10, 8] as const;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** A score whose parts earned and left open what is given, in the order of the parts. */
function scoreOf(points: readonly number[], open: readonly number[] = [0, 0, 0, 0, 0]): PairScore {
  return {
    outcome: "scored",
    total: sum(points),
    open: sum(open),
    parts: parts.map((part, index) => ({
      part,
      points: points[index] ?? 0,
      open: open[index] ?? 0,
      max: maxima[index] ?? 0,
      known: true,
    })),
    reasons: [],
    topicFit: 0.5,
    shown: true,
  };
}

describe("whole points", () => {
  it("give the missing point to the largest remainder", () => {
    const { total, parts: shown } = rounded(scoreOf([20.4, 10.7, 5.4, 2.5, 0]));
    expect(total).toBe(39);
    expect(shown.map(({ points }) => points)).toEqual([20, 11, 5, 3, 0]);
  });

  it("leave whole numbers as they are", () => {
    expect(rounded(scoreOf([30, 25, 8, 10, 8])).parts.map(({ points }) => points)).toEqual([
      30, 25, 8, 10, 8,
    ]);
  });

  it("never show more than a part's maximum, points and open points together", () => {
    const { parts: shown } = rounded(scoreOf([0, 0, 0, 4.5, 0], [0, 0, 0, 5.5, 0]));
    expect(shown[3]).toMatchObject({ points: 5, open: 5 });
  });

  it("sum to the total, and the open ones to the open points, for any score", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const five = fc.tuple(share, share, share, share, share);
    fc.assert(
      fc.property(five, five, (earned, left) => {
        const points = maxima.map((max, index) => max * (earned[index] ?? 0));
        const open = maxima.map((max, index) => (max - (points[index] ?? 0)) * (left[index] ?? 0));
        const shown = rounded(scoreOf(points, open));
        expect(sum(shown.parts.map((part) => part.points))).toBe(shown.total);
        expect(sum(shown.parts.map((part) => part.open))).toBe(shown.open);
        expect(shown.total + shown.open).toBeLessThanOrEqual(100);
        expect(Math.abs(shown.total - sum(points))).toBeLessThanOrEqual(0.5 + 1e-6);
        for (const part of shown.parts) {
          expect(part.points + part.open).toBeLessThanOrEqual(part.max);
        }
      }),
    );
  });
});
