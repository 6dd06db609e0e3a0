import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { CompareBar } from "@/components/compare/compare-bar";
import { CompareTick } from "@/components/compare/compare-tick";
import { ActiveFilters } from "@/components/listing/active-filters";
import { BrowseFilters, type FilterView } from "@/components/listing/browse-filters";
import { filterNames } from "@/components/listing/filter-names";
import { BrowseResults } from "@/components/listing/browse-results";
import { KeepButton } from "@/components/shortlist/keep-button";
import { Chevron } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Locale } from "@/lib/account/model";
import { localePath } from "@/lib/i18n/navigation";
import { pageLocale } from "@/lib/i18n/page-locale";
import { sorts } from "@/lib/listing/browse";
import { services } from "@/lib/server/services";
import { addToShortlist, removeFromShortlist } from "../my/shortlist/actions";
import {
  type BrowseParams,
  type SearchParams,
  browsePath,
  isTidy,
  tidyParams,
  without,
} from "./address";
import { filterViews } from "./filter-views";

interface BrowsePageProps {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<SearchParams>;
}

const titleOf = (kind: string | undefined) =>
  kind === "offer" ? "titleOffers" : kind === "need" ? "titleNeeds" : "title";

export async function generateMetadata({ searchParams }: BrowsePageProps): Promise<Metadata> {
  const t = await getTranslations("browse");
  return { title: t(titleOf(tidyParams(await searchParams)["kind"])) };
}

/** The filters that are on, each with the address without it. */
async function activeFilters(locale: Locale, filters: readonly FilterView[], params: BrowseParams) {
  const t = await getTranslations({ locale, namespace: "browse" });
  return filters
    .filter(({ name }) => params[name] !== undefined)
    .flatMap(({ name, options, chosen }) => {
      const value = options.find((option) => option.value === chosen)?.label;
      return value === undefined
        ? []
        : [
            {
              name,
              label: t("chip", { field: t(`fields.${name}`), value }),
              href: without(params, name),
            },
          ];
    });
}

async function InvalidFilters({ fields }: { readonly fields: readonly string[] }) {
  const t = await getTranslations("browse");
  const names = filterNames
    .filter((name) => fields.includes(name))
    .map((name) => t(`fields.${name}`));
  return (
    <div className="mb-5">
      <Notice tone="warning" title={t("invalidTitle")} role="status">
        {t("invalidText", { fields: names.length === 0 ? t("fields.sort") : names.join(" / ") })}
      </Notice>
    </div>
  );
}

export default async function BrowsePage({ params, searchParams }: BrowsePageProps) {
  const [locale, search] = await Promise.all([pageLocale(params), searchParams]);
  const tidy = tidyParams(search);
  if (!isTidy(search, tidy)) redirect(localePath(locale, browsePath(tidy)));
  const [s, t] = await Promise.all([services(), getTranslations("browse")]);
  const [found, kept] = await Promise.all([s.browse(tidy), s.keptIds()]);
  const filters = await filterViews(locale, found.query);
  const active = await activeFilters(locale, filters, tidy);
  return (
    <>
      <PageHeader title={t(titleOf(found.query.kind))} lead={t("lead")} />
      <div className="gap-10 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]">
        <details className="open-from-lg mb-6 rounded-lg border border-line bg-surface px-4 lg:mb-0 lg:self-start lg:py-5">
          <summary className="flex min-h-12 items-center gap-2 font-semibold [&::-webkit-details-marker]:hidden">
            <Chevron />
            {t("filtersActive", { count: active.length })}
          </summary>
          <div className="pt-2 pb-5 lg:p-0">
            <h2 className="sr-only">{t("filters")}</h2>
            <BrowseFilters
              action={localePath(locale, "/listings")}
              filters={filters}
              sorts={sorts.map((sort) => ({ value: sort, label: t(`sorts.${sort}`) }))}
              sort={found.query.sort}
            />
          </div>
        </details>
        <div className="min-w-0">
          {found.issues.length === 0 ? null : (
            <InvalidFilters fields={found.issues.map(({ field }) => field)} />
          )}
          <ActiveFilters filters={active} clear="/listings" />
          <p role="status" className="mb-4 text-ink-soft">
            {t("total", { count: found.total })}
          </p>
          <BrowseResults
            {...found}
            pageHref={(page) => browsePath({ ...tidy, page: page === 1 ? "" : String(page) })}
            actionsOf={(listing) => (
              <>
                <CompareTick listing={listing} />
                {kept === null ? null : (
                  <KeepButton
                    listing={listing.id}
                    title={listing.title}
                    isKept={kept.includes(listing.id)}
                    add={addToShortlist}
                    remove={removeFromShortlist}
                    back={browsePath(tidy)}
                  />
                )}
              </>
            )}
          >
            <CompareBar />
          </BrowseResults>
        </div>
      </div>
    </>
  );
}
