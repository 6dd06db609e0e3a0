import { countries, type Country } from "@/lib/taxonomy/countries";
import { ipcChildren } from "@/lib/taxonomy/ipc";
import {
  balanceOf,
  type CountryPage,
  everyField,
  type FieldsPage,
  type MarketCell,
  type MarketPages,
  type MarketWaits,
} from "./model";

const classLength = 3;
const subclassLength = 4;
/** As many gaps as a reader takes in; the list of needs has all of them. */
const mostGaps = 20;

const byCode = (one: MarketCell, other: MarketCell): number => (one.code < other.code ? -1 : 1);
const size = ({ offers, needs }: MarketCell): number => offers + needs;

function countryPage(
  countedAt: number,
  country: Country,
  cells: readonly MarketCell[],
): CountryPage {
  const ofLength = (length: number) => cells.filter(({ code }) => code.length === length);
  const [total] = ofLength(everyField.length);
  return {
    countedAt,
    total: total ?? {
      country,
      code: everyField,
      offers: 0,
      needs: 0,
      supply: 0,
      demand: 0,
      anywhere: 0,
    },
    classes: ofLength(classLength).sort((a, b) => size(b) - size(a) || byCode(a, b)),
    gaps: ofLength(subclassLength)
      .filter((cell) => balanceOf(cell) === "gap")
      .sort((a, b) => a.anywhere - b.anywhere || b.needs - a.needs || byCode(a, b))
      .slice(0, mostGaps),
  };
}

interface Count {
  readonly seq: number;
  readonly countedAt: number;
  readonly waits: MarketWaits;
}

/** What pages read of a count, from all of its cells. */
export function marketPages(
  { seq, countedAt, waits }: Count,
  cells: readonly MarketCell[],
): MarketPages {
  const byField = Map.groupBy(cells, ({ code }) => code);
  const ofCountry = Map.groupBy(cells, ({ country }) => country);
  const totals = byField.get(everyField) ?? [];
  const fieldsPage = (above: string | null): FieldsPage => ({
    countedAt,
    waits,
    totals,
    cells: ipcChildren(above).flatMap(({ code }) => byField.get(code) ?? []),
  });
  const sections = ipcChildren(null).map(({ code }) => code);
  return {
    seq,
    countedAt,
    fields: new Map([
      [everyField, fieldsPage(null)],
      ...sections.map((code) => [code, fieldsPage(code)] as const),
    ]),
    countries: new Map(
      countries.map((country) => [
        country,
        countryPage(countedAt, country, ofCountry.get(country) ?? []),
      ]),
    ),
  };
}
