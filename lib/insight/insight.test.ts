import { describe, expect, it } from "vitest";
import { aseanCountries, aseanProfiles } from "@/lib/taxonomy/countries";
import { csvText } from "./api";
import { figureIds, figureOf, figures, onlySeries } from "./model";

const valuesOf = (id: string, series: string): readonly number[] =>
  figureOf(id)?.series.find((one) => one.id === series)?.values ?? [];

describe("the figures of the papers", () => {
  it("are all there, each once", () => {
    expect(figures.map(({ id }) => id)).toEqual(figureIds);
  });

  it("agree with the co-owned patents that place countries in tiers", () => {
    const { points = [], series = [] } = figureOf("co_owned_by_tier") ?? {};
    const placed = aseanCountries.filter((country) => aseanProfiles[country].tierBy === "paper");
    expect([...points].sort()).toEqual([...placed].sort());
    for (const country of placed) {
      const value = series[0]?.values[points.indexOf(country)];
      expect(value, country).toBe(aseanProfiles[country].coOwnedPatents);
    }
  });

  it.each([
    ["technology_imports", [316.88, 331.37, 352.01]],
    ["technology_exports", [218.78, 283.14, 321.37]],
  ])("sum to the stated totals: %s", (id, totals) => {
    const { series = [] } = figureOf(id) ?? {};
    totals.forEach((total, year) => {
      const sum = series.reduce((so, { values }) => so + (values[year] ?? 0), 0);
      expect(Math.abs(sum - total)).toBeLessThan(0.02);
    });
  });

  it("say what the page's headings say", () => {
    const growth = (id: string, series: string): number => {
      const values = valuesOf(id, series);
      return (values.at(-1) ?? 0) / (values[0] ?? 1);
    };
    expect(growth("investment_by_economy", "ASEAN")).toBeCloseTo(6, 0);
    expect(growth("investment_by_country", "MY")).toBeCloseTo(13, 0);
    expect(growth("exports", "exports")).toBeGreaterThan(2);
    expect(growth("hightech_exports", "hightech_exports")).toBeGreaterThan(2);
    expect(growth("patents_by_year", "applications")).toBeGreaterThan(9);
    expect(growth("patents_by_country", "VN")).toBeCloseTo(8, 0);
    const fast = figureOf("growth_gaps")?.series.filter(({ values }) => values.every((v) => v > 0));
    expect(fast?.map(({ id }) => id)).toEqual(["electrical_machinery"]);
  });

  it("can be asked for one country, and say where they have none", () => {
    expect(onlySeries("investment_by_country", "VN")?.series).toHaveLength(1);
    expect(onlySeries("investment_by_country", "TL")).toBeNull();
  });
});

describe("a table as CSV", () => {
  it("marks its encoding, quotes what must be quoted and leaves numbers bare", () => {
    expect(
      csvText([
        ["国家", 'a "b", c'],
        ["越南", -0.5],
      ]),
    ).toBe('\uFEFF国家,"a ""b"", c"\r\n越南,-0.5\r\n');
  });
});
