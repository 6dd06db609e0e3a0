import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceSpan } from "../aligned";
import { foldLatin } from "./9-fold-latin";
import { normalise, normaliseAligned } from "./pipeline";

describe("normalising", () => {
  it.each([
    ["full-width letters and digits", "ＬＥＤ １２０Ｗ", "led 120w"],
    ["squared units", "5㎡", "5m2"],
    ["soft hyphens and zero-width spaces", "mem\u00ADbrane\u200B\uFEFF", "membrane"],
    ["traditional characters", "濾水膜與臺灣", "滤水膜与台湾"],
    ["capitals", "Membrane BIOREACTOR", "membrane bioreactor"],
  ])("unifies %s", (_what, written, expected) => {
    expect(normalise(written)).toBe(expected);
  });

  it("keeps the Thai and Lao vowel am in one piece, however it was typed", () => {
    expect(normalise("น้ำ")).toBe("น้ำ");
    expect(normalise("น\u0E4D\u0E49\u0E32")).toBe("น้ำ");
    expect(normalise("ນ້ຳ")).toBe("ນ້ຳ");
  });

  it("puts Vietnamese tones in one place", () => {
    expect(normalise("hoà thuỷ khoẻ")).toBe("hòa thủy khỏe");
    expect(normalise("quý toàn")).toBe("quý toàn");
  });

  it.each([
    ["the Lao cluster hl", "ຫລາຍ", "ຫຼາຍ"],
    ["the Khmer subscript da", "កណ\u17D2\u178Aាល", "កណ\u17D2\u178Fាល"],
    ["the Khmer word for give", "\u17B2្យ", "\u17B1្យ"],
    ["the Burmese vowel o", "\u1029ဂုတ်", "\u101E\u103Cဂုတ်"],
    ["the Burmese letter nya", "\u1025ာဏ်", "\u1009ာဏ်"],
    ["the Burmese letter jha", "\u1005\u103Bေး", "\u1008ေး"],
    ["the Burmese digit zero for wa", "\u1040ါး", "\u101Dါး"],
  ])("writes %s in one way", (_what, written, kept) => {
    expect(normalise(written)).toBe(normalise(kept));
    expect(normalise(kept)).toBe(kept);
  });

  it("leaves Burmese numbers and vowels alone", () => {
    expect(normalise("၂၀၁၇ ဥယျာဉ်")).toBe("၂၀၁၇ ဥယျာဉ်");
  });

  it("gives the same text with and without the way back", () => {
    for (const text of ["น้ำหยด ５㎡", "hoà tan", "濾水 LED\u200B", "ສັດນ້ຳ", "ဩဂုတ်လ", "ဪ", "စျေး"]) {
      expect(normaliseAligned(text).text).toBe(normalise(text));
    }
  });

  it("changes nothing that is normalised already", () => {
    const sample = fc.constantFrom("น้ำหยด", "hòa tan", "滤水膜", "drip irrigation 5m2", "ស្រោចស្រព");
    fc.assert(
      fc.property(fc.array(sample), (words) => {
        const once = normalise(words.join(" "));
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});

describe("the way back", () => {
  it("finds the author's words behind a change of length", () => {
    const written = "在5㎡ 的ＬＥＤ温室\u200B里";
    const normal = normaliseAligned(written);
    const start = normal.text.indexOf("led");
    expect(written.slice(...sourceSpan(normal, start, start + 3))).toBe("ＬＥＤ");
  });

  it("stays within the text for whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (written) => {
        const normal = normaliseAligned(written);
        for (let at = 0; at < normal.text.length; at++) {
          const [start, end] = sourceSpan(normal, at, at + 1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(start).toBeLessThan(written.length);
        }
      }),
    );
  });
});

describe("folding Latin", () => {
  it("takes off diacritics, and đ becomes d", () => {
    expect(foldLatin("tưới nhỏ giọt đất niña".normalize("NFC"))).toBe("tuoi nho giot dat nina");
  });
});
