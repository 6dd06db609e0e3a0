import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/taxonomy/languages";
import { analyse } from "./analyse";

function read(text: string, lang: Language) {
  const { words, bridge } = analyse([{ text, weight: 1 }], lang);
  return {
    said: words.map((word) => word.said),
    keys: [...words, ...bridge].map(({ key }) => key),
  };
}

describe("the words of what is not wanted", () => {
  it.each([
    ["en", "Growing rice without pesticides", "Growing rice with pesticides", "pesticides"],
    ["zh", "无需农药的水稻", "需要农药的水稻", "农药"],
    ["vi", "Trồng lúa không dùng thuốc trừ sâu", "Trồng lúa dùng thuốc trừ sâu", "thuốc"],
    ["id", "Menanam padi tanpa pestisida", "Menanam padi dengan pestisida", "pestisida"],
    ["ms", "Menanam padi tanpa racun perosak", "Menanam padi dengan racun perosak", "racun"],
    ["fil", "Palay na walang pestisidyo", "Palay na may pestisidyo", "pestisidyo"],
    ["km", "ដាំស្រូវដោយមិនប្រើថ្នាំសម្លាប់សត្វល្អិត", "ដាំស្រូវប្រើថ្នាំសម្លាប់សត្វល្អិត", "សម្លាប់សត្វ"],
    ["my", "ပိုးသတ်ဆေး မပါဘဲ စပါး", "ပိုးသတ်ဆေး ပါသော စပါး", "ပိုးသတ်ဆေး"],
  ] as const)("do not count (%s)", (lang, negated, wanted, word) => {
    expect(read(wanted, lang).said).toContain(word);
    expect(read(negated, lang).said).not.toContain(word);
  });

  it.each([
    ["zh", "无需农药的水稻", "需要农药的水稻"],
    ["th", "ปลูกข้าวโดยไม่ใช้สารกำจัดศัตรูพืช", "ปลูกข้าวโดยใช้สารกำจัดศัตรูพืช"],
    ["lo", "ປູກເຂົ້າໂດຍບໍ່ໃຊ້ຢາຂ້າແມງໄມ້", "ປູກເຂົ້າໂດຍໃຊ້ຢາຂ້າແມງໄມ້"],
  ] as const)("meet no English words either (%s)", (lang, negated, wanted) => {
    const ofChemicals = /^b:(pesticid|insecticid)$/;
    expect(read(wanted, lang).keys.some((key) => ofChemicals.test(key))).toBe(true);
    expect(read(negated, lang).keys.some((key) => ofChemicals.test(key))).toBe(false);
  });

  it("leave the words around them, which are no neighbours for it", () => {
    const { said } = read("A boiler without pesticides dries grain", "en");
    expect(said).toEqual(expect.arrayContaining(["boiler", "grain"]));
    expect(said).not.toContain("boiler without pesticides dries");
  });

  it("count where they are wanted elsewhere in the text", () => {
    expect(read("Rice without pesticides. New pesticides wanted.", "en").said).toContain(
      "pesticides",
    );
  });
});
