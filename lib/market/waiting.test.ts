import { describe, expect, it } from "vitest";
import { waitCounts, waitOf } from "./waiting";

const dayMs = 86_400_000;
const at = 1_700_000_000_000;
const after = (days: number) => waitOf({ publishedAt: at, partnerSince: at + days * dayMs });

describe("the time to the first match", () => {
  it("is none at all where the partner was there before", () => {
    expect([after(-30), after(0)]).toEqual(["at_once", "at_once"]);
  });

  it("is told in steps that a reader can picture", () => {
    expect([0.01, 7, 7.01, 30, 30.01].map(after)).toEqual([
      "week",
      "week",
      "month",
      "month",
      "later",
    ]);
  });

  it("goes on where there is no match yet", () => {
    expect(waitOf({ publishedAt: at, partnerSince: null })).toBe("none");
  });

  it("is counted by step, and no listing is lost", () => {
    const found = [null, null, at - 1, at + dayMs].map((partnerSince) => ({
      publishedAt: at,
      partnerSince,
    }));
    expect(waitCounts(found)).toEqual({ at_once: 1, week: 1, month: 0, later: 0, none: 2 });
  });
});
