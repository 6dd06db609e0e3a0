import type { RegionChoice } from "@/components/listing/region-filter";
import type { SearchQuery } from "@/lib/search/browse";
import type { FacetCounts } from "@/lib/search/model";
import { type Country, countries, type Tier, tiers } from "@/lib/taxonomy/countries";
import { type BrowseParams, changed, without } from "./address";

type RegionName = "country" | "tier";

const choices = <T extends Country | Tier>(
  name: RegionName,
  values: readonly T[],
  counts: ReadonlyMap<string, number>,
  { chosen, params }: { readonly chosen: string; readonly params: BrowseParams },
): readonly RegionChoice<T>[] =>
  values.map((value) => {
    const [text, count] = [String(value), counts.get(String(value)) ?? 0];
    const isChosen = text === chosen;
    const narrower = count === 0 ? null : changed(params, { [name]: text });
    return { value, count, isChosen, href: isChosen ? without(params, name) : narrower };
  });

/** The countries and tiers with how many listings there would be; a chosen one leads away from itself. */
export function regionChoices(query: SearchQuery, counts: FacetCounts, params: BrowseParams) {
  const of = (name: RegionName) => ({ chosen: String(query[name] ?? ""), params });
  return {
    countries: choices("country", countries, counts.country, of("country")),
    tiers: choices("tier", tiers, counts.tier, of("tier")),
  };
}
