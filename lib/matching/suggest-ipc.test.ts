import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/taxonomy/languages";
import { isIpcSubclass } from "@/lib/taxonomy/ipc";
import { analyse } from "@/lib/text/analyse";
import { suggestIpc } from "./suggest-ipc";

const suggested = (text: string, lang: Language) =>
  suggestIpc(analyse([{ text, weight: 1 }], lang));

describe("suggested subclasses", () => {
  it.each([
    ["en", "Drip irrigation controller for orchards", "A01G"],
    ["zh", "果园滴灌自动控制装置", "A01G"],
    ["vi", "hệ thống tưới nhỏ giọt cho vườn cây", "A01G"],
    ["th", "ระบบน้ำหยดสำหรับสวนผลไม้", "A01G"],
    ["id", "sistem irigasi tetes untuk kebun buah", "A01G"],
    ["ms", "sistem pengairan titis untuk dusun buah", "A01G"],
    ["fil", "drip irrigation para sa taniman ng prutas", "A01G"],
    ["km", "ប្រព័ន្ធស្រោចស្រពតំណក់ទឹក", "A01G"],
    ["lo", "ລະບົບນ້ຳຢອດ ຊົນລະປະທານ", "A01G"],
    ["my", "အစက်ချရေသွင်းစနစ်", "A01G"],
    ["en", "Biological treatment of industrial wastewater", "C02F"],
    ["zh", "工业废水生物处理方法", "C02F"],
  ] as const)("of a text in %s: %s", (lang, text, code) => {
    expect(suggested(text, lang)[0]?.code).toBe(code);
  });

  it("are at most five real subclasses, the likeliest first, each with a confidence of 0-1", () => {
    const found = suggested("Solar dryer for coffee beans with heat pump", "en");
    expect(found.length).toBeLessThanOrEqual(5);
    const confidences = found.map(({ confidence }) => confidence);
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
    for (const { code, confidence } of found) {
      expect(isIpcSubclass(code) && confidence > 0 && confidence < 1, code).toBe(true);
    }
  });

  it("come with the words that spoke for them, as written", () => {
    expect(suggested("Drip irrigation for orchards", "en")[0]?.terms).toContain("Drip irrigation");
  });

  it("come from titles of the classification where no concept is known", () => {
    expect(suggested("Horseshoes", "en")[0]?.code).toBe("A01L");
  });

  it("weigh the head of a Chinese title more than what it is used for", () => {
    const text = "水稻田用水泵";
    const title = analyse([{ text, weight: 1 }], "zh");
    const sure = (found: ReturnType<typeof suggestIpc>) =>
      found.find(({ code }) => code === "F04D")?.confidence ?? 0;
    expect(sure(suggestIpc(title, { title }))).toBeGreaterThan(sure(suggestIpc(title)));
  });

  it("hardly come from words that titles of every field are made of", () => {
    const [first] = suggested("Method and apparatus for manufacturing horseshoes", "en");
    expect(first?.code).toBe("A01L");
  });

  it("are none for a text that says nothing", () => {
    expect(suggested("", "en")).toEqual([]);
  });
});
