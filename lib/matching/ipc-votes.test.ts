import { describe, expect, it } from "vitest";
import { votesOf } from "./ipc-votes";

const none = new Map<string, number>();
const weight = (written: ReadonlyMap<string, number>, learned = none) =>
  votesOf(written, learned).find(({ code }) => code === "A01G")?.weight ?? 0;

describe("the votes of a word", () => {
  it("weigh more the fewer subclasses it speaks for", () => {
    const common = new Map([
      ...["A01B", "A01C", "A01D"].map((code) => [code, 1] as const),
      ["A01G", 1],
    ]);
    expect(weight(new Map([["A01G", 1]]))).toBeGreaterThan(weight(common));
  });

  it("weigh more the oftener a subclass is spoken of with it, each time by less", () => {
    const often = [1, 2, 3, 100, 101].map((count) => weight(new Map([["A01G", count]])));
    const [one = 0, two = 0, three = 0, many = 0, more = 0] = often;
    expect(often).toEqual(often.toSorted((a, b) => a - b));
    expect(two - one).toBeGreaterThan(three - two);
    expect(more - many).toBeLessThan((two - one) / 20);
  });

  it("add what listings taught to what was written", () => {
    const written = new Map([["A01G", 1]]);
    expect(weight(written, new Map([["A01G", 1]]))).toBeGreaterThan(weight(written));
    expect(votesOf(none, new Map([["H01L", 1]])).map(({ code }) => code)).toEqual(["H01L"]);
  });
});
