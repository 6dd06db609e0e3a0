import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../analyse";
import { alignWords } from "./alignment";

describe("aligning words", () => {
  const pairs = [
    { from: ["机", "干燥"], to: ["machin", "dry"] },
    { from: ["机", "包装"], to: ["machin", "packag"] },
    { from: ["干燥", "太阳能"], to: ["dry", "solar"] },
    { from: ["包装", "膜"], to: ["packag", "film"] },
  ];
  const bestOf = (word: string): string | undefined => alignWords(pairs).get(word)?.[0]?.word;

  it("learns what stands for what from things said in both languages", () => {
    expect(["机", "干燥", "包装"].map(bestOf)).toEqual(["machin", "dry", "packag"]);
  });

  it("gives shares between 0 and 1, the likeliest first", () => {
    for (const translations of alignWords(pairs).values()) {
      const shares = translations.map(({ share }) => share);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      for (const share of shares) expect(share > 0 && share <= 1 + 1e-9).toBe(true);
    }
  });

  it("knows nothing of words that it has not met", () => {
    expect(alignWords([]).size).toBe(0);
  });

  it("does not depend on the order of the pairs", () => {
    const order = fc.shuffledSubarray(pairs, { minLength: pairs.length });
    fc.assert(
      fc.property(order, (shuffled) => {
        const words = alignWords(shuffled).get("干燥");
        expect(words?.map(({ word }) => word)).toEqual(
          alignWords(pairs)
            .get("干燥")
            ?.map(({ word }) => word),
        );
      }),
    );
  });
});

describe("the bridge of a text", () => {
  const stems = (text: string, lang: "vi" | "zh" | "en"): string[] =>
    analyse([{ text, weight: 1 }], lang).bridge.map(({ key }) => key);

  it("leads from words of any language to English ones", () => {
    expect(stems("màng lọc nước thải", "vi")).toContain("b:membran");
    expect(stems("废水处理", "zh")).toContain("b:wastewat");
  });

  it("leads from everyday Chinese words, which are no term of the thesaurus", () => {
    expect(stems("蜘蛛", "zh")).toContain("b:spider");
    expect(stems("雨伞", "zh")).toContain("b:umbrella");
  });

  it("is not needed by English", () => {
    expect(stems("membrane for wastewater", "en")).toEqual([]);
  });
});
