import { describe, expect, it } from "vitest";
import { defaultWeights, weightsSchema } from "./weights";

describe("weights", () => {
  it("start with 45, 25, 12, 10 and 8 points and a threshold of 0.10", () => {
    expect(defaultWeights.points).toEqual({
      topic: 45,
      field: 25,
      country: 12,
      stage: 10,
      transfer: 8,
    });
    expect(defaultWeights.leastTopicFit).toBe(0.1);
    expect(weightsSchema.parse(defaultWeights)).toEqual(defaultWeights);
  });

  it("split the country part 6, 4 and 2, the ranks of table 2 earning 6, 5, 4, 3 and 2", () => {
    expect(defaultWeights.country).toEqual({ ranks: [6, 5, 4, 3, 2], strategy: 4, goal: 2 });
  });

  it("are refused when their points do not make 100", () => {
    const points = { ...defaultWeights.points, topic: 50 };
    expect(weightsSchema.safeParse({ ...defaultWeights, points }).success).toBe(false);
  });
});
