import { listingKinds } from "@/lib/listing/model";
import { countries, tierOf, tiers } from "@/lib/taxonomy/countries";
import { ipcClassOf, ipcEntries, ipcSectionOf } from "@/lib/taxonomy/ipc";
import { languages } from "@/lib/taxonomy/languages";
import { stageOf, stages } from "@/lib/taxonomy/stages";
import { transferWays } from "@/lib/taxonomy/transfer-ways";
import { deadlines, type Facet, type FacetCounts, facets, type Facts } from "./model";

/** A value of a facet as a number, counted through all facets: counts are an array over them. */
export type ValueId = number;

export const valuesOf: Readonly<Record<Facet, readonly string[]>> = {
  kind: listingKinds,
  ipc: ipcEntries.map(({ code }) => code),
  country: countries,
  tier: tiers.map(String),
  stage: stages,
  way: transferWays,
  language: languages,
  deadline: deadlines,
};

const everyValue = facets.flatMap((facet) =>
  valuesOf[facet].map((value) => ({ facet, value, key: `${facet} ${value}` })),
);
const ids = new Map(everyValue.map(({ key }, id) => [key, id]));

/** How many values there are in all. */
export const valueCount = everyValue.length;

/** The number of a value; undefined where the facet has no such value. */
export const valueId = (facet: Facet, value: string): ValueId | undefined =>
  ids.get(`${facet} ${value}`);

const withAncestors = (codes: readonly string[]): readonly string[] => [
  ...new Set(codes.flatMap((code) => [ipcSectionOf(code), ipcClassOf(code), code])),
];

const valuesIn: Readonly<
  Record<Exclude<Facet, "deadline">, (facts: Facts) => readonly (string | null)[]>
> = {
  kind: ({ kind }) => [kind],
  ipc: ({ ipc }) => withAncestors(ipc),
  country: ({ country }) => [country],
  tier: ({ country }) => [country === null ? null : String(tierOf(country))],
  stage: ({ trl }) => [trl === null ? null : stageOf(trl)],
  way: ({ ways }) => ways,
  language: ({ lang }) => [lang],
};

/** A listing's values of a facet as numbers. Deadlines depend on the day and are not among them. */
export const codedValues = (facet: Exclude<Facet, "deadline">, facts: Facts): readonly ValueId[] =>
  valuesIn[facet](facts).flatMap((value) => (value === null ? [] : (valueId(facet, value) ?? [])));

/** Counts by number as counts by value; values that nothing has are left out. */
export function countsOf(counted: Int32Array): FacetCounts {
  const counts: Record<Facet, Map<string, number>> = {
    kind: new Map(),
    ipc: new Map(),
    country: new Map(),
    tier: new Map(),
    stage: new Map(),
    way: new Map(),
    language: new Map(),
    deadline: new Map(),
  };
  for (const [id, { facet, value }] of everyValue.entries()) {
    const count = counted[id] ?? 0;
    if (count > 0) counts[facet].set(value, count);
  }
  return counts;
}
