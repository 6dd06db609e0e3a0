import { z } from "zod";
import { countries } from "@/lib/taxonomy/countries";
import { transferWays } from "@/lib/taxonomy/transfer-ways";
import papers from "./data/papers.json";

export const figureIds = [
  "investment_by_economy",
  "investment_by_country",
  "exports",
  "hightech_exports",
  "patents_by_year",
  "patents_by_country",
  "co_owned_by_tier",
  "technology_imports",
  "technology_exports",
  "growth_gaps",
] as const;
export type FigureId = (typeof figureIds)[number];

/** Money is in 100 million US dollars; shares and growth are ratios; the rest are counts. */
const units = ["money", "share", "growth", "applications", "patents"] as const;
export type FigureUnit = (typeof units)[number];

export const economies = ["ASEAN", "EU", "US"] as const;
export const products = [
  "electrical_machinery",
  "pharmaceuticals",
  "machinery",
  "instruments",
  "organic_chemicals",
  "aircraft",
  "inorganic_chemicals",
] as const;
export const measures = [
  "exports",
  "share_of_exports",
  "hightech_exports",
  "share_of_hightech_exports",
  "applications",
  "co_owned",
] as const;
export const publishers = [
  "ofdi_bulletin",
  "statistics_bureau",
  "comtrade",
  "wipo",
  "commerce_ministry",
] as const;

const seriesSchema = z.object({
  id: z.enum([...countries, ...transferWays, ...economies, ...products, ...measures]),
  /** Where it is not the figure's: such a series stands in the table and not in the chart. */
  unit: z.enum(units).optional(),
  values: z.array(z.number()),
});

const figureSchema = z
  .object({
    id: z.enum(figureIds),
    paper: z.enum(["A", "B"]),
    place: z.enum(["figure", "table"]),
    number: z.number().int().positive(),
    unit: z.enum(units),
    publisher: z.enum(publishers),
    /** Years, periods ("2011-2014") or country codes. */
    points: z.array(z.string().min(1)),
    series: z.array(seriesSchema).min(1),
  })
  .refine(({ points, series }) => series.every(({ values }) => values.length === points.length));

/** A figure or table of the source papers: one value a series and point. */
export type Figure = z.infer<typeof figureSchema>;

/** The figures of papers A (2011-2020) and B (2017-2019), with their places there and their publishers. */
export const figures: readonly Figure[] = z.array(figureSchema).parse(papers);

/** The figure of an id, or undefined where there is none. */
export const figureOf = (id: string): Figure | undefined =>
  figures.find((figure) => figure.id === id);

/** The part of a figure that speaks of one series alone, or null where it has none of that name. */
export function onlySeries(id: FigureId, series: string): Figure | null {
  const figure = figureOf(id);
  const found = figure?.series.find((one) => one.id === series);
  return figure === undefined || found === undefined ? null : { ...figure, series: [found] };
}
