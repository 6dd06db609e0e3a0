import { describe, expect, it } from "vitest";
import { confidences } from "./ipc-confidence";

describe("the confidence of suggestions", () => {
  it("follows their order and stays between 0 and 1", () => {
    const found = confidences([40, 20, 12, 5, 0.5]);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
    expect(found.every((confidence) => confidence > 0 && confidence < 1)).toBe(true);
  });

  it("is higher for a clear lead than for a close race", () => {
    const [clear = 0] = confidences([20, 4, 3]);
    const [close = 0] = confidences([20, 19, 18]);
    expect(clear).toBeGreaterThan(close + 0.2);
  });

  it("is higher for much evidence than for little, up to what a title says", () => {
    const first = (scores: readonly number[]) => confidences(scores)[0] ?? 0;
    expect(first([20, 10])).toBeGreaterThan(first([2, 1]));
    expect(first([2000, 1000])).toBeCloseTo(first([200, 100]));
  });

  it("is finite for a lone suggestion, and nothing for none", () => {
    expect(confidences([3])[0]).toBeLessThan(1);
    expect(confidences([])).toEqual([]);
  });
});
