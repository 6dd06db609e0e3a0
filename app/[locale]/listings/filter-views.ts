import { getTranslations } from "next-intl/server";
import type { FilterView } from "@/components/listing/browse-filters";
import { selectNames } from "@/components/listing/filter-names";
import type { Option } from "@/components/ui/select-field";
import type { Locale } from "@/lib/account/model";
import { formatNumber } from "@/lib/i18n/format";
import { languageName } from "@/lib/i18n/names";
import { listingKinds } from "@/lib/listing/model";
import type { SearchQuery } from "@/lib/search/browse";
import { deadlines, type FacetCounts } from "@/lib/search/model";
import { languages } from "@/lib/taxonomy/languages";
import { stages } from "@/lib/taxonomy/stages";
import { transferWays } from "@/lib/taxonomy/transfer-ways";

type SelectName = (typeof selectNames)[number];

const numbered = (label: string, count: number | undefined, locale: Locale): string =>
  `${label} (${formatNumber(locale, count ?? 0)})`;

/**
 * The filters that are chosen from lists, each value with how many listings there would be with it. Values
 * that would leave nothing are not offered, but for the one that is chosen.
 */
export async function filterViews(
  locale: Locale,
  query: SearchQuery,
  counts: FacetCounts,
): Promise<readonly FilterView[]> {
  const t = await getTranslations({ locale, namespace: "taxonomy" });
  const ends = await getTranslations({ locale, namespace: "search.deadlines" });
  const labels: Readonly<Record<SelectName, readonly (readonly [string, string])[]>> = {
    kind: listingKinds.map((kind) => [kind, t(`kindsLong.${kind}`)]),
    stage: stages.map((stage) => [stage, t(`stages.${stage}`)]),
    way: transferWays.map((way) => [way, t(`transferWays.${way}`)]),
    language: languages.map((language) => [language, languageName(locale, language)]),
    deadline: deadlines.map((deadline) => [deadline, ends(deadline)]),
  };
  return selectNames.map((name) => {
    const chosen = query[name] ?? null;
    const options: readonly Option[] = labels[name]
      .filter(([value]) => value === chosen || counts[name].has(value))
      .map(([value, label]) => ({
        value,
        label: numbered(label, counts[name].get(value), locale),
      }));
    return { name, options, chosen };
  });
}
