import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stemMalay, withoutLinker } from "./affixes";

describe("stemming Indonesian and Malay", () => {
  it.each([
    ["pengeringan", "mengeringkan"],
    ["penyaringan", "menyaring"],
    ["penanaman", "menanam"],
    ["pertanian", "tani"],
    ["makanan", "makannya"],
    ["pencemaran", "mencemari"],
    ["pembuatan", "membuat"],
  ])("brings %s and %s together", (one, other) => {
    expect(stemMalay(one)).toBe(stemMalay(other));
  });

  it.each(["ikan", "padi", "udang", "beras", "kopi", "sawi"])(
    "leaves the short word %s",
    (word) => {
      expect(stemMalay(word)).toBe(word);
    },
  );

  it("never leaves fewer than four letters of a longer word", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,14}$/), (word) => {
        expect(stemMalay(word).length).toBeGreaterThanOrEqual(4);
      }),
    );
  });
});

describe("Filipino words", () => {
  it.each([
    ["teknolohiyang", "teknolohiya"],
    ["pagkaing", "pagkain"],
    ["makinang", "makina"],
  ])("lose their linker: %s", (linked, word) => {
    expect(withoutLinker(linked)).toBe(word);
  });

  it.each(["drying", "farming", "processing"])("leave the English %s alone", (word) => {
    expect(withoutLinker(word)).toBe(word);
  });
});
