import { getTranslations } from "next-intl/server";
import type { FilterName } from "@/components/listing/filter-names";
import type { NearMatch } from "@/components/listing/nothing-found";
import type { Locale } from "@/lib/account/model";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import type { AppPath } from "@/lib/i18n/navigation";
import { countryName, languageName } from "@/lib/i18n/names";
import type { SearchQuery } from "@/lib/search/browse";
import type { Facet } from "@/lib/search/model";
import { type BrowseParams, without } from "./address";

/** A filter that is on, in words, and the address without it. */
interface ActiveFilter {
  readonly name: FilterName;
  readonly label: string;
  readonly href: AppPath;
}

const ipcNames = ["section", "class", "subclass"] as const;

/** The filters that are on, each with the address without it. */
export async function activeFilters(
  locale: Locale,
  params: BrowseParams,
  query: SearchQuery,
): Promise<readonly ActiveFilter[]> {
  const t = await getTranslations({ locale, namespace: "browse" });
  const names = await getTranslations({ locale, namespace: "taxonomy" });
  const ends = await getTranslations({ locale, namespace: "search.deadlines" });
  const { kind, country, tier, stage, way, language, deadline } = query;
  const values: readonly (readonly [FilterName, string | undefined])[] = [
    ["kind", kind && names(`kindsLong.${kind}`)],
    ...ipcNames.map((name) => {
      const code = query[name];
      return [name, code && `${code} ${ipcTitle(locale, code)}`] as const;
    }),
    ["country", country && countryName(locale, country)],
    ["tier", tier && names(`tiers.${tier}.name`)],
    ["stage", stage && names(`stages.${stage}`)],
    ["way", way && names(`transferWays.${way}`)],
    ["language", language && languageName(locale, language)],
    ["deadline", deadline && ends(deadline)],
  ];
  return values.flatMap(([name, value]) =>
    value === undefined
      ? []
      : [
          {
            name,
            label: t("chip", { field: t(`fields.${name}`), value }),
            href: without(params, name),
          },
        ],
  );
}

const isAbove = (name: FilterName): boolean => ipcNames.some((level) => level === name);

/** The listings that one filter alone keeps out, filter by filter; without "section" the whole field goes. */
export async function nearMatches(
  locale: Locale,
  params: BrowseParams,
  query: SearchQuery,
  keptOutBy: ReadonlyMap<Facet, number>,
): Promise<readonly NearMatch[]> {
  const active = await activeFilters(locale, params, query);
  const ipc = active.findLast(({ name }) => isAbove(name));
  const others = active.filter(({ name }) => !isAbove(name));
  const all =
    ipc === undefined ? others : [{ ...ipc, href: without(params, "section") }, ...others];
  return all.flatMap(({ name, label, href }) => {
    const facet = facetOf(name);
    const count = keptOutBy.get(facet) ?? 0;
    return count === 0 ? [] : [{ label, href, count }];
  });
}

const facetOf = (name: FilterName): Facet =>
  name === "section" || name === "class" || name === "subclass" ? "ipc" : name;
