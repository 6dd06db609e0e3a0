import { describe, expect, it } from "vitest";
import { balanceOf, everyField, type MarketCell } from "./model";
import { marketPages } from "./pages";

const cell = (given: Partial<MarketCell>): MarketCell => ({
  country: "VN",
  code: "C02F",
  offers: 0,
  needs: 0,
  supply: 0,
  demand: 0,
  anywhere: 0,
  ...given,
});
const none = { at_once: 0, week: 0, month: 0, later: 0, none: 0 };
const pagesOf = (cells: readonly MarketCell[]) =>
  marketPages({ seq: 1, countedAt: 5, waits: { offer: none, need: none } }, cells);
const codesOf = (cells: readonly MarketCell[] = []) => cells.map(({ code }) => code);

describe("how supply and demand stand in a field", () => {
  it.each([
    ["a need without any supply is a gap", { needs: 2, demand: 9, offers: 3 }, "gap"],
    ["a need with supply across meets it", { needs: 1, supply: 1 }, "meets"],
    ["an offer with demand across meets it", { offers: 1, demand: 1 }, "meets"],
    ["an offer that nobody across asks for waits", { offers: 4, supply: 7 }, "waiting"],
  ] as const)("%s", (_what, given, expected) => {
    expect(balanceOf(cell(given))).toBe(expected);
  });
});

describe("the prepared page of fields", () => {
  const cells = ["", "A", "C", "A01", "C02", "C02F", "C12"].map((code) => cell({ code }));

  it("has the sections, or the classes of one section, in the order of their codes", () => {
    const { fields } = pagesOf(cells);
    expect(fields.size).toBe(9);
    expect(codesOf(fields.get(everyField)?.cells)).toEqual(["A", "C"]);
    expect(codesOf(fields.get("C")?.cells)).toEqual(["C02", "C12"]);
    expect(codesOf(fields.get("H")?.cells)).toEqual([]);
  });

  it("has the totals of the countries beside them", () => {
    const { fields } = pagesOf([...cells, cell({ code: everyField, country: "CN" })]);
    expect(fields.get("H")?.totals.map(({ country }) => country)).toEqual(["VN", "CN"]);
  });
});

describe("the prepared page of a country", () => {
  it("has what every field has together, and zeros where nothing was counted", () => {
    const { countries } = pagesOf([cell({ code: everyField, offers: 3, needs: 4 })]);
    expect(countries.get("VN")?.total).toMatchObject({ offers: 3, needs: 4 });
    expect(countries.get("LA")).toMatchObject({
      countedAt: 5,
      total: { country: "LA", offers: 0, needs: 0 },
      classes: [],
      gaps: [],
    });
  });

  it("lists classes alone, those with the most first", () => {
    const { countries } = pagesOf([
      cell({ code: "C", offers: 9 }),
      cell({ code: "C02", offers: 1 }),
      cell({ code: "A01", needs: 1, offers: 2 }),
      cell({ code: "A23", needs: 1 }),
      cell({ code: "H04", country: "TH", needs: 7 }),
    ]);
    expect(codesOf(countries.get("VN")?.classes)).toEqual(["A01", "A23", "C02"]);
  });

  it("lists as gaps the subclasses that nobody across offers, first those that nobody offers at all", () => {
    const { countries } = pagesOf([
      cell({ code: "C02", needs: 5 }),
      cell({ code: "C02F", needs: 5, supply: 1, anywhere: 1 }),
      cell({ code: "A01G", needs: 3, anywhere: 2 }),
      cell({ code: "A01K", needs: 1 }),
      cell({ code: "A23L", needs: 2 }),
      cell({ code: "B01D", offers: 2 }),
    ]);
    expect(codesOf(countries.get("VN")?.gaps)).toEqual(["A23L", "A01K", "A01G"]);
  });
});
