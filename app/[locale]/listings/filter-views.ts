import { getTranslations } from "next-intl/server";
import type { FilterView } from "@/components/listing/browse-filters";
import { type FilterName, filterNames } from "@/components/listing/filter-names";
import type { Option } from "@/components/ui/select-field";
import type { Locale } from "@/lib/account/model";
import { countryName, languageName } from "@/lib/i18n/names";
import type { BrowseQuery } from "@/lib/listing/browse";
import { listingKinds } from "@/lib/listing/model";
import { countries, tiers } from "@/lib/taxonomy/countries";
import { ipcChildren, ipcClassOf, ipcSectionOf } from "@/lib/taxonomy/ipc";
import { languages } from "@/lib/taxonomy/languages";
import { stages } from "@/lib/taxonomy/stages";
import { transferWays } from "@/lib/taxonomy/transfer-ways";

/** The code above the list that is offered: a subclass leads to its class, a class to its section. */
function chosenIpc({ section, class: ipcClass, subclass }: BrowseQuery) {
  const shownClass = ipcClass ?? (subclass === undefined ? undefined : ipcClassOf(subclass));
  return {
    section: section ?? (shownClass === undefined ? undefined : ipcSectionOf(shownClass)),
    class: shownClass,
    subclass,
  };
}

/** The filters of the browse page with their names in the reader's language. */
export async function filterViews(
  locale: Locale,
  query: BrowseQuery,
): Promise<readonly FilterView[]> {
  const t = await getTranslations({ locale, namespace: "taxonomy" });
  const ipc = chosenIpc(query);
  const below = (code: string | null): readonly Option[] =>
    ipcChildren(code).map((entry) => ({
      value: entry.code,
      label: `${entry.code} ${entry.title[locale]}`,
    }));
  const options: Readonly<Record<FilterName, readonly Option[]>> = {
    kind: listingKinds.map((kind) => ({ value: kind, label: t(`kindsLong.${kind}`) })),
    section: below(null),
    class: ipc.section === undefined ? [] : below(ipc.section),
    subclass: ipc.class === undefined ? [] : below(ipc.class),
    country: countries.map((country) => ({ value: country, label: countryName(locale, country) })),
    tier: tiers.map((tier) => ({ value: String(tier), label: t(`tiers.${tier}.name`) })),
    stage: stages.map((stage) => ({ value: stage, label: t(`stages.${stage}`) })),
    way: transferWays.map((way) => ({ value: way, label: t(`transferWays.${way}`) })),
    language: languages.map((language) => ({
      value: language,
      label: languageName(locale, language),
    })),
  };
  const chosen = { ...query, ...ipc };
  return filterNames.map((name) => {
    const value = chosen[name];
    return { name, options: options[name], chosen: value === undefined ? null : String(value) };
  });
}
