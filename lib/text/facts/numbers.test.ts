import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages, type Language } from "@/lib/taxonomy/languages";
import { numberOf } from "./numbers";

describe("a written number", () => {
  it.each<[string, Language, number | null]>([
    ["1,000", "en", 1000],
    ["1.000", "vi", 1000],
    ["1,5", "vi", 1.5],
    ["1.5", "id", 1.5],
    ["1.000.000", "id", 1e6],
    ["1.234,5", "id", 1234.5],
    ["1,234.5", "zh", 1234.5],
    ["1 000,5", "vi", 1000.5],
    ["0.125", "vi", 0.125],
    ["1,00,000", "en", null],
    ["1.000", "km", null],
    ["1,000", "lo", 1000],
  ])("%s in %s is %s", (written, lang, value) => {
    expect(numberOf(written, lang)).toBe(value);
  });

  it("is what was written, grouped as the language groups it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 12 }),
        fc.constantFrom(...languages),
        (value, lang) => {
          const points = lang === "vi" || lang === "id";
          const written = value.toLocaleString(points ? "de-DE" : "en-US");
          expect(numberOf(written, lang)).toBe(value);
        },
      ),
    );
  });
});
