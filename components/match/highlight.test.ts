import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlighted } from "./highlight";

const marked = (text: string, ...said: readonly string[]) =>
  highlighted(
    text,
    said.map((words, place) => ({ said: words, number: place + 1 })),
  ).flatMap(({ text: words, number }) => (number === null ? [] : [`${number}:${words}`]));

describe("the words of a text that meet the other side", () => {
  it("are marked wherever they occur, in any case", () => {
    expect(marked("Membranes, and again membranes.", "membranes")).toEqual([
      "1:Membranes",
      "1:membranes",
    ]);
  });

  it("are whole words where a script has spaces, and any run of letters where it has none", () => {
    expect(marked("a rice mill, not price", "rice")).toEqual(["1:rice"]);
    expect(marked("农村污水处理设备", "污水处理")).toEqual(["1:污水处理"]);
    expect(marked("ระบบบำบัดน้ำเสียชุมชน", "บำบัดน้ำเสีย")).toEqual(["1:บำบัดน้ำเสีย"]);
  });

  it("are the longer ones where two overlap", () => {
    expect(marked("waste water treatment", "waste water", "waste water treatment")).toEqual([
      "2:waste water treatment",
    ]);
  });

  it("may have been broken over lines", () => {
    expect(marked("drip\n  irrigation", "drip irrigation")).toEqual(["1:drip\n  irrigation"]);
  });

  it("leave the text as it is, whatever they are", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, said) => {
        const words = said.map((one, number) => ({ said: one, number }));
        expect(
          highlighted(text, words)
            .map((stretch) => stretch.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
