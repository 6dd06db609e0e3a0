import { describe, expect, it } from "vitest";
import { aseanCountries, aseanProfiles, countries, tierOf } from "./countries";
import { digitalFields, fieldRank, rankedFields } from "./fields";
import { goals } from "./goals";
import { ipcChildren, ipcEntries, ipcEntry, isIpcSubclass } from "./ipc";
import { markets } from "./markets";
import { provinces } from "./provinces";
import { stageOf, trls, trlsOf } from "./stages";
import { strategies } from "./strategies";
import { tilePlaces } from "./tile-places";
import { transferWays } from "./transfer-ways";

describe("the classification", () => {
  it("has 8 sections, 132 classes and 656 subclasses, each with a title in both languages", () => {
    const count = (level: string): number =>
      ipcEntries.filter((entry) => entry.level === level).length;
    expect([count("section"), count("class"), count("subclass")]).toEqual([8, 132, 656]);
    for (const { code, title } of ipcEntries) {
      expect(title.zh, code).toMatch(/[\u4e00-\u9fff]/);
      expect(title.en, code).toMatch(/^[A-Z]/);
    }
  });

  it("hangs together: every entry is a child of its parent", () => {
    for (const entry of ipcEntries) expect(ipcChildren(entry.parent)).toContain(entry);
    expect(ipcEntry("C02F")?.parent).toBe("C02");
    expect([isIpcSubclass("C02F"), isIpcSubclass("C02"), isIpcSubclass("Z99Z")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("countries (paper A, figure 10 and section 5.1)", () => {
  it("are China and the eleven ASEAN states", () => {
    expect(countries).toHaveLength(12);
    expect(tierOf("CN")).toBeNull();
  });

  it("have the tiers and co-owned patents of figure 10, Timor-Leste the platform's own", () => {
    const known = Object.fromEntries(
      aseanCountries.map((country) => [
        country,
        [aseanProfiles[country].tier, aseanProfiles[country].coOwnedPatents],
      ]),
    );
    expect(known).toEqual({
      SG: [1, 2022],
      MY: [2, 253],
      VN: [2, 93],
      ID: [2, 88],
      TH: [2, 66],
      PH: [2, 48],
      MM: [3, 14],
      LA: [3, 5],
      KH: [3, 2],
      BN: [3, 2],
      TL: [3, null],
    });
    expect(
      aseanCountries.filter((country) => aseanProfiles[country].tierBy === "platform"),
    ).toEqual(["TL"]);
  });

  it("have the strategies of section 5.1, and say where the paper names none", () => {
    const of = (strategy: string) =>
      aseanCountries.filter((country) => aseanProfiles[country].strategy === strategy);
    expect(of("frontier")).toEqual(["SG"]);
    expect(of("market")).toEqual(["MY", "VN", "ID", "TH", "PH"]);
    expect(of("livelihood")).toEqual(["MM", "LA", "KH", "BN", "TL"]);
    expect(
      aseanCountries.filter((country) => aseanProfiles[country].strategyBy === "platform"),
    ).toEqual(["PH", "BN", "TL"]);
  });

  it("absorb readiness 3, 6 and 8 by strategy, and weigh goals in the second and third group", () => {
    expect([
      strategies.frontier.absorbsTrl,
      strategies.market.absorbsTrl,
      strategies.livelihood.absorbsTrl,
    ]).toEqual([3, 6, 8]);
    expect([
      strategies.frontier.weighsGoals,
      strategies.market.weighsGoals,
      strategies.livelihood.weighsGoals,
    ]).toEqual([false, true, true]);
  });
});

describe("fields (paper A, table 2)", () => {
  it("stand in the order of the table", () => {
    expect(rankedFields).toEqual({
      1: ["H04", "G06", "H01", "H02", "A61"],
      2: ["H04", "A61", "H01", "G06", "G01"],
      3: ["H04", "A61", "H01", "A23", "C07"],
    });
    expect([fieldRank(1, "G06"), fieldRank(2, "G06"), fieldRank(3, "G06")]).toEqual([2, 4, null]);
  });

  it("that are digital are favoured everywhere (section 5.5)", () => {
    expect(digitalFields).toEqual(["H04", "G06", "G16", "H03"]);
  });
});

describe("the tile map", () => {
  it("gives every country a square of its own", () => {
    const places = countries.map((country) => Object.values(tilePlaces[country]).join());
    expect(new Set(places).size).toBe(countries.length);
  });

  it.each([
    ["CN", "VN"],
    ["LA", "TH"],
    ["TH", "MY"],
    ["MY", "SG"],
    ["BN", "ID"],
  ] as const)("has %s north of %s", (northern, southern) => {
    expect(tilePlaces[northern].row).toBeLessThan(tilePlaces[southern].row);
  });

  it.each([
    ["MM", "LA"],
    ["LA", "VN"],
    ["TH", "KH"],
    ["KH", "PH"],
    ["ID", "TL"],
  ] as const)("has %s west of %s", (western, eastern) => {
    expect(tilePlaces[western].column).toBeLessThan(tilePlaces[eastern].column);
  });
});

describe("the lists of choices", () => {
  it("have a stage for each of the nine readiness levels, in order", () => {
    expect(trls.map(stageOf)).toEqual([
      "concept",
      "concept",
      "under_development",
      "lab_tested",
      "lab_tested",
      "demonstrable",
      "demonstrable",
      "demonstrable",
      "on_market",
    ]);
    expect(trlsOf("demonstrable")).toEqual([6, 7, 8]);
  });

  it("are complete: 34 provinces, 17 goals, 9 ways to transfer, about 30 markets, nothing twice", () => {
    expect([provinces.length, goals.length, transferWays.length, markets.length]).toEqual([
      34, 17, 9, 32,
    ]);
    for (const list of [provinces, transferWays, markets]) {
      expect(new Set<string>(list).size).toBe(list.length);
    }
  });
});
