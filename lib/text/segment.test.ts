import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "./normalise/pipeline";
import { segment } from "./segment";

const wordsOf = (text: string): string[] => segment(text).map((token) => token.text);

describe("segmenting", () => {
  it("takes Latin words and numbers as they are written apart", () => {
    expect(wordsOf("low-cost pm2.5 sensor (2 kg)")).toEqual([
      "low",
      "cost",
      "pm2",
      "5",
      "sensor",
      "2",
      "kg",
    ]);
  });

  it("finds the words of Chinese", () => {
    expect(wordsOf("污水处理设备")).toEqual(["污水处理", "设备"]);
  });

  it.each([
    ["Thai", "เครื่องอบแห้ง"],
    ["Lao", "ເຄື່ອງອົບແຫ້ງ"],
    ["Khmer", "ម៉ាស៊ីនសម្ងួត"],
    ["Burmese", "အခြောက်ခံစက်"],
  ])("cuts %s without losing a letter", (_name, text) => {
    expect(wordsOf(text).join("")).toBe(text);
  });

  it("keeps the words of two scripts apart", () => {
    expect(wordsOf("led灯")).toEqual(["led", "灯"]);
  });

  it("gives each word its place", () => {
    const piece = fc.constantFrom(
      "污水处理",
      "drip ",
      "น้ำหยด",
      " 5 ",
      "tưới",
      "ນ້ຳ",
      "ရေ",
      "ទឹក",
      "，",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = normalise(pieces.join(""));
        for (const token of segment(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
        }
      }),
    );
  });
});
