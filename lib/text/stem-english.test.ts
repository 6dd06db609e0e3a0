import { describe, expect, it } from "vitest";
import { singularEnglish, stemEnglish } from "./stem-english";

describe("the English stem", () => {
  it.each([
    ["caresses", "caress"],
    ["ponies", "poni"],
    ["agreed", "agre"],
    ["plastered", "plaster"],
    ["conflated", "conflat"],
    ["hopping", "hop"],
    ["filing", "file"],
    ["relational", "relat"],
    ["vietnamization", "vietnam"],
    ["hopefulness", "hope"],
    ["triplicate", "triplic"],
    ["adjustable", "adjust"],
    ["effective", "effect"],
    ["controll", "control"],
    ["sky", "sky"],
  ])("of %s is %s, as Porter gives it", (word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });

  it("is the same for the forms of a word", () => {
    expect(new Set(["membrane", "membranes"].map(stemEnglish)).size).toBe(1);
    expect(new Set(["drying", "dried", "dries", "dry"].map(stemEnglish)).size).toBeLessThanOrEqual(
      2,
    );
  });

  it("leaves other words alone", () => {
    expect(stemEnglish("co2")).toBe("co2");
    expect(stemEnglish("tưới")).toBe("tưới");
  });
});

describe("the English singular", () => {
  it.each([
    ["pumps", "pump"],
    ["batteries", "battery"],
    ["processes", "process"],
    ["gases", "gas"],
    ["leaves", "leaf"],
    ["analysis", "analysis"],
    ["glass", "glass"],
    ["virus", "virus"],
  ])("of %s is %s", (plural, singular) => {
    expect(singularEnglish(plural)).toBe(singular);
  });

  it("keeps words apart that a stem would merge", () => {
    expect(singularEnglish("generator")).not.toBe(singularEnglish("generation"));
  });
});
