import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contribution, fitOf, relevanceFor, relevanceOf } from "./topic-fit";
import { defaultWeights } from "./weights";

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("contributions", () => {
  it("add up to the same number in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { maxLength: 300 }), (pairs) => {
        const amounts = pairs.map(([a, b]) => contribution(a, b));
        const sum = (some: readonly number[]) => some.reduce((a, b) => a + b, 0);
        expect(sum(amounts.toReversed())).toBe(sum(amounts));
      }),
    );
  });
});

describe("relevance", () => {
  it("counts words where they meet best, not twice", () => {
    const met = { concept: 0.2, word: 0.3, bridge: 0.1 };
    expect(relevanceOf(met, defaultWeights)).toBe(
      relevanceOf({ ...met, bridge: 0.3 }, defaultWeights),
    );
  });

  it("does not favour a pair in one language over one in two that share as much", () => {
    const inOne = relevanceOf({ concept: 0.2, word: 0.3, bridge: 0 }, defaultWeights);
    expect(relevanceOf({ concept: 0.2, word: 0, bridge: 0.3 }, defaultWeights)).toBe(inOne);
  });
});

describe("the topic fit", () => {
  it("lies between 0 and 1 and rises with the relevance", () => {
    fc.assert(
      fc.property(share, share, fc.boolean(), (a, b, market) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const fits = [low, high].map((relevance) => fitOf(relevance, market, defaultWeights));
        expect(fits[0]).toBeGreaterThanOrEqual(0);
        expect(fits[1]).toBeLessThanOrEqual(1);
        expect(fits[0]).toBeLessThanOrEqual(fits[1] ?? 0);
      }),
    );
  });

  it("gains from a common market, which alone is nothing", () => {
    expect(fitOf(0.2, true, defaultWeights)).toBeGreaterThan(fitOf(0.2, false, defaultWeights));
    expect(fitOf(0, true, defaultWeights)).toBe(0);
  });

  it("is never made relevant by a common market and a trace of the text", () => {
    expect(fitOf(0.001, true, defaultWeights)).toBeLessThan(defaultWeights.leastTopicFit);
  });

  it("is not missed by the least relevance for it", () => {
    const least = relevanceFor(defaultWeights.leastTopicFit, defaultWeights);
    expect(fitOf(least, true, defaultWeights)).toBeCloseTo(defaultWeights.leastTopicFit, 9);
    expect(relevanceFor(1, defaultWeights)).toBe(Infinity);
  });
});
