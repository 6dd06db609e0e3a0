import { describe, expect, it } from "vitest";
import {
  type Judged,
  crossLingual,
  figuresByLanguage,
  figuresOf,
  ndcg10,
  percentile,
} from "./evaluation";

const judged = (
  ranking: readonly string[],
  grades: Record<string, number>,
  lang: Judged["lang"] = "vi",
): Judged => ({
  lang,
  ranking,
  grades: new Map(Object.entries(grades)),
});

describe("nDCG@10", () => {
  it("weighs grades by 2^g-1 and discounts by rank", () => {
    // (1 + 7 / log2 3 + 3 / log2 5) / (7 + 3 / log2 3 + 1 / log2 4)
    expect(ndcg10(judged(["r1", "a3", "x", "b2"], { a3: 3, b2: 2, r1: 1 }))).toBeCloseTo(
      0.714222,
      6,
    );
  });

  it("is 1 for the best possible order and 0 where nothing graded is found", () => {
    expect(ndcg10(judged(["a", "b"], { a: 3, b: 1 }))).toBe(1);
    expect(ndcg10(judged(["x", "y"], { a: 3 }))).toBe(0);
  });

  it("looks at the first ten only", () => {
    const ranking = [...Array.from({ length: 10 }, (_, index) => `x${index}`), "a"];
    expect(ndcg10(judged(ranking, { a: 3 }))).toBe(0);
  });
});

describe("the figures", () => {
  const needs = [
    judged(["x", "a", "y"], { a: 3, x: 1 }), // first hit at 2
    judged(["b", "c"], { b: 2, c: 3 }, "th"), // at 1, both found
    judged(["z"], { d: 3 }), // never
  ];

  it("count grade 2 and above for hits, reciprocal rank and recall", () => {
    const { needs: count, hit1, hit10, mrr, recall50 } = figuresOf(needs);
    expect(count).toBe(3);
    expect(hit1).toBeCloseTo(1 / 3);
    expect(hit10).toBeCloseTo(2 / 3);
    expect(mrr).toBeCloseTo((1 / 2 + 1 + 0) / 3);
    expect(recall50).toBeCloseTo((1 + 1 + 0) / 3);
  });

  it("look at the first fifty for recall", () => {
    const ranking = [...Array.from({ length: 50 }, (_, index) => `x${index}`), "a"];
    expect(figuresOf([judged(ranking, { a: 3 })]).recall50).toBe(0);
  });

  it("go by the language of the need, over all pairs", () => {
    const byLang = figuresByLanguage(needs);
    expect(byLang.get("vi")?.needs).toBe(2);
    expect(byLang.get("th")?.hit1).toBe(1);
  });

  it("are 0 for no needs", () => {
    expect(figuresOf([])).toEqual({ needs: 0, ndcg10: 0, mrr: 0, hit1: 0, hit10: 0, recall50: 0 });
  });
});

describe("across languages", () => {
  const langOf = new Map([
    ["vi1", "vi"],
    ["zh1", "zh"],
    ["zh2", "zh"],
  ] as const);

  it("takes offers in the need's language out of ranking and ideal", () => {
    const [seen] = crossLingual([judged(["vi1", "zh2", "zh1"], { vi1: 3, zh1: 2 })], langOf);
    expect(seen?.ranking).toEqual(["zh2", "zh1"]);
    expect(seen?.grades).toEqual(new Map([["zh1", 2]]));
  });

  it("leaves out needs whose only relevant offers are in their own language", () => {
    expect(crossLingual([judged(["vi1", "zh1"], { vi1: 3, zh1: 1 })], langOf)).toEqual([]);
  });
});

describe("a percentile", () => {
  it("is the value at the nearest rank", () => {
    const numbers = [40, 10, 30, 20];
    expect([0.5, 0.95, 1].map((share) => percentile(numbers, share))).toEqual([20, 40, 40]);
    expect(percentile([], 0.5)).toBe(0);
  });
});
