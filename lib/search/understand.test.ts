import { describe, expect, it } from "vitest";
import { understand } from "./understand";

const units = (query: string, off: readonly string[] = []) =>
  understand(query, new Set(off)).units.map(({ kind, key }) => `${kind} ${key}`);

describe("a query is understood", () => {
  it.each([
    ["solar water pump", ["concept solar-water-pump"]],
    ["太阳能水泵", ["concept solar-water-pump"]],
    ["太陽能水泵", ["concept solar-water-pump"]],
    ["ทุเรียน", ["concept durian-cultivation"]],
  ])("%s by its concepts, in any language", (query, expected) => {
    expect(units(query)).toEqual(expected);
  });

  it.each([
    ["lọc nano nước lợ", "loc nano nuoc lo"],
    ["khí sinh học", "khi sinh hoc"],
    ["Khí Sinh Học", "KHI SINH HOC"],
  ])("%s the same without diacritics", (marked, plain) => {
    expect(understand(plain, new Set()).concepts).toEqual(understand(marked, new Set()).concepts);
    expect(understand(marked, new Set()).concepts.length).toBeGreaterThan(0);
  });

  it("by IPC codes at every level, however they are written", () => {
    expect(units("c02f G06 pump")).toEqual([
      "code C02F",
      "code G06",
      expect.stringContaining("pump"),
    ]);
    expect(units("Z99Z")).toEqual(["word z99z"]);
  });

  it("by its words where no concept is meant", () => {
    expect(units("biogas", ["biogas-production"])).toEqual(["word biogas"]);
    expect(understand("biogas", new Set(["biogas-production"])).concepts).toEqual([
      "biogas-production",
    ]);
  });

  it("without the words that say nothing, unless there are no others", () => {
    expect(units("we are looking for the Selat")).toEqual(["word selat"]);
    expect(units("the")).toEqual(["word the"]);
  });

  it("each thing once, and no more than eight", () => {
    expect(units("selat selat SELAT")).toEqual(["word selat"]);
    const many = Array.from(
      { length: 30 },
      (_, place) => `qx${"abcdefghij"[place % 10] ?? ""}${place}`,
    );
    expect(units(many.join(" "))).toHaveLength(8);
  });

  it("with nothing in it as asking for nothing", () => {
    expect(units("")).toEqual([]);
    expect(units(" ?!.. ")).toEqual([]);
  });

  it("as sounds too where two words may be syllables of Chinese", () => {
    for (const [typed, sound] of [
      ["liu lian", "p:liulian"],
      ["nan qiao", "p:nanqiao"],
    ] as const) {
      const [first] = understand(typed, new Set()).units;
      expect(first?.wanted).toContainEqual([sound]);
    }
  });

  it.each([
    ["tai yang neng", "太阳能"],
    ["taiyangneng", "太阳能"],
    ["Fei Shui chuli", "废水处理"],
    ["feishuichuli she bei", "废水处理"],
    ["liu lian", "榴莲"],
    ["taiyangneng shui'beng", "太阳能水泵"],
    ["na lü", "纳滤"],
  ])("%s by the concept that %s names", (typed, meant) => {
    const [concept] = understand(meant, new Set()).concepts;
    expect(understand(typed, new Set()).concepts).toEqual([concept]);
    expect(understand(typed, new Set()).units[0]).toMatchObject({ kind: "concept", meant });
  });

  it("by the sounds of a term whose concept was switched off, and its characters", () => {
    const [first] = understand("liu lian", new Set(["durian-cultivation"])).units;
    expect(first?.kind).toBe("word");
    expect(first?.wanted).toEqual([["w:liu", "w:lian"], ["z:榴莲"], ["p:liulian"]]);
  });

  it.each(["can men", "gong", "lumen", "guiding", "pen sha", "bao gan", "lan gan", "du", "xi an"])(
    "%s as ordinary words, or syllables of no term",
    (typed) => {
      expect(understand(typed, new Set()).concepts).toEqual([]);
    },
  );

  it("without parting syllables elsewhere than the term does", () => {
    expect(understand("ta iyang neng", new Set()).concepts).toEqual([]);
    expect(understand("tai, yang neng", new Set()).concepts).toEqual([]);
  });

  it("by a term with another sense where nothing else is said", () => {
    expect(understand("TAI", new Set()).concepts).toEqual(["livestock-artificial-insemination"]);
    expect(understand("tai", new Set()).concepts).toEqual([]);
    expect(understand("电池", new Set()).concepts).toEqual(["rechargeable-battery"]);
  });

  it("by single Chinese characters as the beginning of a piece", () => {
    expect(understand("坷", new Set()).units[0]?.wanted).toEqual([["z:坷*"]]);
  });
});
