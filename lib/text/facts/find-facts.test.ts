import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/taxonomy/languages";
import { findFacts } from "./find-facts";
import type { Dimension } from "./model";

const day = 86_400; // s
const year = 365 * day;
const hour = 3600; // s
const freezing = 273.15; // K

type Expected = readonly [Dimension, low: number | null, high: number | null];

const facts = (text: string, lang: Language) => findFacts(text, lang).map(({ fact }) => fact);

function expectFacts(text: string, lang: Language, expected: readonly Expected[]): void {
  const found = facts(text, lang);
  expect(found.map(({ dimension }) => dimension)).toEqual(expected.map(([name]) => name));
  for (const [place, [, low, high]] of expected.entries()) {
    const ends = [found[place]?.low, found[place]?.high];
    for (const [side, end] of [low, high].entries()) {
      if (end === null) expect(ends[side]).toBeNull();
      else expect(ends[side]).toBeCloseTo(end, 6);
    }
  }
}

describe("quantities in a text", () => {
  it.each<[Language, string, readonly Expected[]]>([
    ["en", "5 t/d", [["mass_flow", 5000 / day, 5000 / day]]],
    ["en", "≥ 95 %", [["share", 0.95, null]]],
    ["en", "200-500 kW", [["power", 200e3, 500e3]]],
    ["en", "at least 1,000 tonnes per day", [["mass_flow", 1e6 / day, null]]],
    ["en", "no more than 3 kWh/m³", [["energy_per_volume", null, 3 * 3.6e6]]],
    ["zh", "日处理不低于５吨", [["mass_flow", 5000 / day, null]]],
    ["zh", "500吨/天", [["mass_flow", 5e5 / day, 5e5 / day]]],
    ["zh", "年产5万吨", [["mass_flow", 5e7 / year, 5e7 / year]]],
    ["zh", "3万千瓦", [["power", 3e7, 3e7]]],
    ["zh", "20亩以上", [["area", (20 * 2000) / 3, null]]],
    ["zh", "每亩500公斤", [["yield", 0.75, 0.75]]],
    ["zh", "能耗不超过3千瓦时/立方米", [["energy_per_volume", null, 3 * 3.6e6]]],
    ["zh", "60～80℃", [["temperature", 60 + freezing, 80 + freezing]]],
    ["vi", "tối thiểu 1.000 m³/ngày", [["volume_flow", 1000 / day, null]]],
    ["vi", "không quá 2,5 kW", [["power", null, 2500]]],
    ["th", "ไม่น้อยกว่า ๕๐ ตันต่อวัน", [["mass_flow", 5e4 / day, null]]],
    ["th", "ไม่เกิน 20 ไร่", [["area", null, 32_000]]],
    ["id", "tidak lebih dari 3.500 kg/jam", [["mass_flow", null, 3500 / hour]]],
    ["id", "20 ton sehari", [["mass_flow", 2e4 / day, 2e4 / day]]],
    ["ms", "sekurang-kurangnya 1,500 kg/jam", [["mass_flow", 1500 / hour, null]]],
    ["km", "យ៉ាងតិច ៥ តោនក្នុងមួយថ្ងៃ", [["mass_flow", 5000 / day, null]]],
    ["lo", "ບໍ່ໜ້ອຍກວ່າ 5 ໂຕນຕໍ່ມື້", [["mass_flow", 5000 / day, null]]],
    ["my", "အနည်းဆုံး တစ်နေ့ ၅ တန်", [["mass_flow", 5000 / day, null]]],
    ["fil", "hindi bababa sa 5 tonelada kada araw", [["mass_flow", 5000 / day, null]]],
  ])("are read in %s: %s", (lang, text, expected) => {
    expectFacts(text, lang, expected);
  });

  it.each<[string, readonly Expected[]]>([
    ["500 g to 2 kg", [["mass", 0.5, 2]]],
    ["10-5 kW", [["power", 5e3, 10e3]]],
    ["5 t/d to 10 t/d", [["mass_flow", 5000 / day, 10_000 / day]]],
    ["2 to 3 million t", [["mass", 2e9, 3e9]]],
    ["-18 °C, stored", [["temperature", freezing - 18, freezing - 18]]],
    ["deviation ±3 %", [["share", null, 0.03]]],
    ["95%+", [["share", 0.95, null]]],
    ["10 MW", [["power", 1e7, 1e7]]],
    ["10 mW", [["power", 0.01, 0.01]]],
  ])("may be ranges, signs and scales: %s", (text, expected) => {
    expectFacts(text, "en", expected);
  });

  it.each([
    "5G network",
    "10 mw",
    "A4 paper",
    "USD 5 million",
    "5 kg per animal",
    "3 kWh/kWp",
    "25 ± 2 °C",
    "within 5 years",
    "1,00,000 kg",
    "version 2.5",
  ])("are none where the sense is in doubt or nothing is measured: %s", (text) => {
    expect(facts(text, "en")).toEqual([]);
  });

  it("are quoted with their clause where that is short, else alone", () => {
    const long = "which is more than anyone else in the whole of this province has ever reached";
    expect(facts("Small plant. Water recovery of 60 to 70 %, low noise", "en")[0]?.said).toBe(
      "Water recovery of 60 to 70 %",
    );
    expect(facts(`It saves at least 20 % ${long}`, "en")[0]?.said).toBe("at least 20 %");
  });

  it.each(["1", "1.", "1-", "1 000 ", "5 kg ", "1,1 ± "])(
    "take no long time to look for in a text of nothing but “%s”",
    (piece) => {
      const text = piece.repeat(20_000 / piece.length);
      const before = performance.now();
      facts(text, "en");
      expect(performance.now() - before).toBeLessThan(2000);
    },
  );
});
