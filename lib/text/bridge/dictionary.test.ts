import { describe, expect, it } from "vitest";
import { dictionaryTranslations } from "./dictionary";

describe("the general dictionary", () => {
  const words = (word: string): string[] => dictionaryTranslations(word).map(({ word: w }) => w);

  it("translates Chinese words into English stems, the likeliest first", () => {
    expect(words("蜘蛛")).toEqual(["spider"]);
    expect(words("过滤")).toContain("filter");
  });

  it("shares a word out among its glosses", () => {
    const shares = dictionaryTranslations("制动").map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  it("leaves out glosses that speak of the word itself", () => {
    expect(words("张")).not.toContain("surnam");
  });

  it("knows nothing of words that are not in it", () => {
    expect(dictionaryTranslations("滤水膜机甲乙丙")).toEqual([]);
  });
});
