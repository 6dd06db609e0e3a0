import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textDiff } from "./text-diff";

const without = (kind: string, pieces: ReturnType<typeof textDiff>): string =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join("");

describe("what became of a text", () => {
  it("is told word by word", () => {
    expect(textDiff("It dries 5 t/d of paddy.", "It dries 8 t/d of wet paddy.", "en")).toEqual([
      { kind: "same", text: "It dries " },
      { kind: "removed", text: "5" },
      { kind: "added", text: "8" },
      { kind: "same", text: " t/d of" },
      { kind: "added", text: " wet" },
      { kind: "same", text: " paddy." },
    ]);
  });

  it("finds the words of a language without spaces", () => {
    expect(textDiff("每天干燥五吨稻谷", "每天干燥八吨稻谷", "zh").map(({ kind }) => kind)).toEqual([
      "same",
      "removed",
      "added",
      "same",
    ]);
  });

  it("keeps both texts whole, whatever they are", () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 60, unit: "grapheme" }),
      fc
        .array(fc.constantFrom("a ", "b ", "稻", "谷", "\n"), { maxLength: 40 })
        .map((w) => w.join("")),
    );
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = textDiff(before, after, "en");
        expect(without("added", pieces)).toBe(before);
        expect(without("removed", pieces)).toBe(after);
      }),
    );
  });
});
