import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./spelling";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

describe("the distance of two spellings", () => {
  it.each([
    ["membrane", "membrane", 0],
    ["membrene", "membrane", 1],
    ["membrnae", "membrane", 1],
    ["mebrane", "membrane", 1],
    ["membranes", "membrane", 1],
    ["refridgerator", "refrigerator", 1],
    ["pump", "lamp", 2],
  ])("%s and %s", (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
  });

  it("stops counting above what is asked for", () => {
    expect(editDistance("pump", "refrigerator", 2)).toBe(3);
    expect(editDistance("abcd", "wxyz", 2)).toBe(3);
  });

  it("is the same in both directions, and 0 for the same word alone", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9));
        expect(editDistance(one, other, 9) === 0).toBe(one === other);
      }),
    );
  });

  it("is at most 1 after one slip of the fingers", () => {
    fc.assert(
      fc.property(word, fc.nat(6), fc.constantFrom("x", ""), (one, at, letter) => {
        expect(editDistance(one, one.slice(0, at) + letter + one.slice(at + 1), 3)).toBeLessThan(2);
      }),
    );
  });
});
