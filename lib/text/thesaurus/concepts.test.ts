import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/taxonomy/languages";
import { analyse } from "../analyse";
import type { Mention } from "../model";
import type { Concept } from "./schema";
import { buildThesaurus } from "./thesaurus";

const concept = (id: string, terms: Concept["terms"], broader: string | null = null): Concept => ({
  id,
  ipc: { A01G: 1 },
  broader,
  terms,
});

const small = buildThesaurus([
  concept("irrigation", {
    en: ["irrigation", "irrigation systems"],
    zh: ["灌溉"],
    vi: ["tưới tiêu"],
  }),
  concept(
    "drip-irrigation",
    {
      en: ["drip irrigation"],
      zh: ["滴灌"],
      vi: ["tưới nhỏ giọt"],
      th: ["น้ำหยด"],
      km: ["ស្រោចស្រពដំណក់"],
    },
    "irrigation",
  ),
  concept("led-lighting", { en: ["LED", "LED lighting"], zh: ["LED照明"] }),
  concept("satellite-positioning", { en: ["GPS"] }),
  concept("biogas", { en: ["biogas"], id: ["biogas"], ms: ["gas bio"] }),
  concept("pesticide", { en: ["pesticide"], zh: ["农药"], id: ["pestisida"], th: ["ยาฆ่าแมลง"] }),
  concept("rice", { en: ["rice"], zh: ["水稻"], id: ["padi"], my: ["စပါး"] }),
  concept("waterlogging", { en: ["waterlogging"], zh: ["水涝"] }),
]);

const mentions = (text: string, lang: Language): readonly Mention[] =>
  analyse([{ text, weight: 1 }], lang, small).mentions;
const found = (text: string, lang: Language): string[] =>
  mentions(text, lang).map((mention) => mention.concept);

describe("concepts in a text", () => {
  it("are found by the longest term, which hides the shorter ones inside it", () => {
    expect(found("Solar drip irrigation for orchards, and irrigation canals", "en")).toEqual([
      "drip-irrigation",
      "irrigation",
    ]);
  });

  it.each([
    ["zh", "适合果园的滴灌技术"],
    ["vi", "hệ thống tưới nhỏ giọt tự động"],
    ["th", "ระบบน้ำหยดอัตโนมัติ"],
    ["km", "ប្រព័ន្ធស្រោចស្រពដំណក់"],
  ] as const)("are the same in %s", (lang, text) => {
    expect(found(text, lang)).toEqual(["drip-irrigation"]);
  });

  it("are the narrower ones where a broader one overlaps them", () => {
    expect(found("Tưới tiêu nhỏ", "vi")).toEqual(["irrigation"]);
    expect(found("drip irrigation systems", "en")).toEqual(["drip-irrigation"]);
  });

  it("are found in traditional characters", () => {
    expect(found("農藥殘留", "zh")).toEqual(["pesticide"]);
  });

  it("are found in the plural and after a hyphen", () => {
    expect(found("Two pesticides and a bio-gas plant", "en")).toEqual(["pesticide", "biogas"]);
  });

  it("are found through English terms in every language", () => {
    expect(found("基于GPS的导航", "zh")).toEqual(["satellite-positioning"]);
    expect(found("thiết bị GPS", "vi")).toEqual(["satellite-positioning"]);
  });

  it("are found in Malay by Indonesian terms, with less certainty", () => {
    expect(
      mentions("benih padi baharu", "ms").map(({ concept: id, certainty }) => [id, certainty]),
    ).toEqual([["rice", 0.8]]);
  });

  it("keep abbreviations and words apart by their capitals", () => {
    expect(found("The work led to new LED lamps", "en")).toEqual(["led-lighting"]);
  });

  it("are found in Vietnamese typed without diacritics, with less certainty", () => {
    expect(
      mentions("he thong tuoi nho giot", "vi").map(({ concept: id, certainty }) => [id, certainty]),
    ).toEqual([["drip-irrigation", 0.6]]);
  });

  it("are not found by folded letters in proper Vietnamese", () => {
    expect(found("tuổi nhỏ, giọt nước ở miền Bắc", "vi")).toEqual([]);
  });

  it("do not take a part of one Chinese word together with a part of the next", () => {
    expect(found("排水涝区", "zh")).toEqual([]);
  });

  it("carry the author's words and their place", () => {
    const text = "智慧農業：ＬＥＤ照明";
    const [mention] = mentions(text, "zh");
    expect(mention).toMatchObject({
      concept: "led-lighting",
      said: "ＬＥＤ照明",
      start: 5,
      end: 10,
    });
    expect(text.slice(mention?.start, mention?.end)).toBe("ＬＥＤ照明");
  });

  it.each([
    ["en", "Grows rice without any costly pesticides", ["rice"]],
    ["en", "pesticide-free rice", ["rice"]],
    ["zh", "无需农药的水稻种植", ["rice"]],
    ["id", "budidaya padi tanpa pestisida", ["rice"]],
    ["th", "ปลูกโดยไม่ใช้ยาฆ่าแมลง", []],
  ] as const)("are no wish where %s says that they are not wanted", (lang, text, wanted) => {
    const kept = mentions(text, lang).filter(({ negated }) => !negated);
    expect(kept.map((mention) => mention.concept)).toEqual(wanted);
  });

  it("stay a wish in the next sentence", () => {
    expect(mentions("No water. Pesticide wanted", "en").map(({ negated }) => negated)).toEqual([
      false,
    ]);
  });
});

describe("a term of two concepts", () => {
  it("belongs to the narrower one, which leads to the broader", () => {
    const source = buildThesaurus([
      concept("pump", { en: ["pump", "slurry pump"] }),
      concept("slurry-pump", { en: ["slurry pump"] }, "pump"),
    ]);
    expect(analyse([{ text: "slurry pump", weight: 1 }], "en", source).mentions[0]?.concept).toBe(
      "slurry-pump",
    );
    expect(source.broaderOf("slurry-pump")).toEqual(["pump"]);
  });
});
