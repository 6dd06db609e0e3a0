import { describe, expect, it } from "vitest";
import { languageOf, scriptOf } from "./language";

describe("the language of a text", () => {
  it.each([
    ["zh", "寻求适合小型养殖场的水质在线监测设备"],
    ["th", "ต้องการเครื่องอบแห้งผลไม้"],
    ["lo", "ຕ້ອງການເຄື່ອງອົບແຫ້ງ"],
    ["km", "ត្រូវការម៉ាស៊ីនសម្ងួត"],
    ["my", "အခြောက်ခံစက် လိုအပ်သည်"],
  ] as const)("is %s by its script, whatever the poster said", (lang, text) => {
    expect(languageOf(text, "en")).toBe(lang);
  });

  it("is decided by the script even among many Latin abbreviations", () => {
    expect(languageOf("基于LoRaWAN与NB-IoT的PLC、SCADA系统方案", "en")).toBe("zh");
  });

  it("is what the poster said among Latin scripts", () => {
    const text = "mencari teknologi pengolahan air limbah";
    expect(languageOf(text, "id")).toBe("id");
    expect(languageOf(text, "ms")).toBe("ms");
  });

  it("is English where a Latin text was stated to be of another script", () => {
    expect(languageOf("Membrane bioreactor", "zh")).toBe("en");
  });

  it("is given away by no Latin script", () => {
    expect([scriptOf("Dianji 农业科学研究所"), scriptOf("Viện Nông nghiệp")]).toEqual(["zh", null]);
  });

  it("is what the poster said where there are no letters", () => {
    expect(languageOf("120 / 5", "lo")).toBe("lo");
  });
});
