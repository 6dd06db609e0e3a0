import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { CompareBar } from "@/components/compare/compare-bar";
import { CompareTick } from "@/components/compare/compare-tick";
import { ticksName } from "@/components/compare/ticks";
import { ActiveFilters } from "@/components/listing/active-filters";
import { BrowseFilters } from "@/components/listing/browse-filters";
import { BrowseResults } from "@/components/listing/browse-results";
import { fieldNames, filterNames, regionNames } from "@/components/listing/filter-names";
import { IpcTree } from "@/components/listing/ipc-tree";
import { ListingSearch } from "@/components/listing/listing-search";
import { NothingFound } from "@/components/listing/nothing-found";
import { QueryReading } from "@/components/listing/query-reading";
import { RegionFilter } from "@/components/listing/region-filter";
import { ViewSwitch } from "@/components/listing/view-switch";
import { KeepButton } from "@/components/shortlist/keep-button";
import { Chevron } from "@/components/ui/details";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { localePath, withQuery } from "@/lib/i18n/navigation";
import { pageLocale } from "@/lib/i18n/page-locale";
import type { ListingView } from "@/lib/listing/view";
import { searchSorts } from "@/lib/search/browse";
import { services } from "@/lib/server/services";
import { activeFilters, nearMatches } from "./active-filters";
import { addToShortlist, removeFromShortlist } from "../my/shortlist/actions";
import {
  type BrowseParams,
  browsePath,
  changed,
  isTidy,
  keptBy,
  type SearchParams,
  tickedIn,
  ticksOf,
  tidyParams,
  toggled,
} from "./address";
import { filterViews } from "./filter-views";
import { regionChoices } from "./region-choices";
import { SaveSearch } from "./save-search";
import { ipcNodes, openCodes } from "./ipc-nodes";

interface BrowsePageProps {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<SearchParams>;
}

const titleOf = (kind: string | undefined) =>
  kind === "offer" ? "titleOffers" : kind === "need" ? "titleNeeds" : "title";

export async function generateMetadata({ searchParams }: BrowsePageProps): Promise<Metadata> {
  const [t, search, params] = await Promise.all([
    getTranslations("browse"),
    getTranslations("search"),
    searchParams,
  ]);
  const { q, kind } = tidyParams(params);
  return { title: q === undefined ? t(titleOf(kind)) : search("resultsFor", { query: q }) };
}

async function InvalidFilters({ fields }: { readonly fields: readonly string[] }) {
  const t = await getTranslations("browse");
  const names = [...filterNames, "q" as const]
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

interface Shown {
  readonly locale: Awaited<ReturnType<typeof pageLocale>>;
  readonly tidy: BrowseParams;
  readonly found: Awaited<ReturnType<Awaited<ReturnType<typeof services>>["browse"]>>;
}

/** What the results can be narrowed by. */
async function Filters({ locale, tidy, found }: Shown) {
  const [t, search] = await Promise.all([getTranslations("browse"), getTranslations("search")]);
  const active = await activeFilters(locale, tidy, found.query);
  const nodes = ipcNodes(locale, openCodes(found.query), found.counts.ipc, tidy);
  const sorts = searchSorts.filter((sort) => sort !== "relevance" || found.query.q !== "");
  return (
    <details className="open-from-lg mb-6 rounded-lg border border-line bg-surface px-4 lg:mb-0 lg:self-start lg:py-5">
      <summary className="flex min-h-12 items-center gap-2 font-semibold [&::-webkit-details-marker]:hidden">
        <Chevron />
        {t("filtersActive", { count: active.length })}
      </summary>
      <div className="space-y-6 pt-2 pb-5 lg:p-0">
        <h2 className="sr-only">{t("filters")}</h2>
        <BrowseFilters
          action={localePath(locale, "/listings")}
          filters={await filterViews(locale, found.query, found.counts)}
          sorts={sorts.map((sort) => ({ value: sort, label: search(`sorts.${sort}`) }))}
          sort={found.sort}
          kept={keptBy(tidy, ["q", "off", ...fieldNames, ...regionNames, "view", ticksName])}
        />
        <RegionFilter {...regionChoices(found.query, found.counts, tidy)} />
        {nodes.length === 0 ? null : (
          <nav aria-label={search("fields")}>
            <p className="mb-1 font-semibold">{search("fields")}</p>
            <IpcTree nodes={nodes} />
          </nav>
        )}
      </div>
    </details>
  );
}

interface ResultsProps extends Shown {
  /** The listings that the reader keeps; null for guests. */
  readonly kept: readonly string[] | null;
  /** The listings that are ticked for the comparison. */
  readonly ticked: readonly ListingView[];
}

async function Results({ locale, tidy, found, kept, ticked }: ResultsProps) {
  const t = await getTranslations("browse");
  const near = await nearMatches(locale, tidy, found.query, found.keptOutBy);
  const { reading, query } = found;
  const filters = await activeFilters(locale, tidy, query);
  const clear = browsePath(keptBy(tidy, ["q", ticksName]));
  const ticks = ticksOf(
    tidy,
    ticked.map(({ id }) => id),
  );
  return (
    <div className="min-w-0">
      {found.issues.length === 0 ? null : (
        <InvalidFilters fields={found.issues.map(({ field }) => field)} />
      )}
      <ActiveFilters filters={filters} clear={clear} />
      <QueryReading
        {...reading}
        total={found.total}
        concepts={reading.concepts.map((one) => ({ ...one, href: toggled(tidy, one.id) }))}
      />
      <div className="mb-4 flex items-start justify-between gap-x-4">
        <div className="flex min-h-9 flex-wrap items-center gap-x-5 gap-y-2">
          <p role="status" className="text-ink-soft">
            {t("total", { count: found.total })}
          </p>
          <SaveSearch locale={locale} tidy={tidy} query={query} />
        </div>
        {found.total === 0 ? null : (
          <ViewSwitch view={query.view} href={(view) => changed(tidy, viewParam(view))} />
        )}
      </div>
      <BrowseResults
        {...found}
        view={query.view}
        pageHref={(page) => browsePath({ ...tidy, page: page === 1 ? "" : String(page) })}
        nothing={
          <NothingFound
            near={near}
            clear={filters.length === 0 ? null : clear}
            query={query.q}
            postNeed={withQuery("/listings/new", { kind: "need", title: query.q })}
          />
        }
        actionsOf={(listing) => (
          <>
            <CompareTick listing={listing} ticks={ticks} />
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
        <CompareBar ticks={ticks} listings={ticked} />
      </BrowseResults>
    </div>
  );
}

const viewParam = (view: string): BrowseParams => ({ view: view === "cards" ? "" : view });

export default async function BrowsePage({ params, searchParams }: BrowsePageProps) {
  const [locale, given] = await Promise.all([pageLocale(params), searchParams]);
  const tidy = tidyParams(given);
  if (!isTidy(given, tidy)) redirect(localePath(locale, browsePath(tidy)));
  const [s, t] = await Promise.all([services(), getTranslations("browse")]);
  const [found, kept, compared] = await Promise.all([
    s.browse(tidy, locale),
    s.keptIds(),
    s.compare(tickedIn(tidy)),
  ]);
  const ticked = compared.flatMap(({ listing }) => listing ?? []);
  const shown = { locale, tidy, found };
  return (
    <>
      <PageHeader title={t(titleOf(found.query.kind))} lead={t("lead")} />
      <div className="mb-8 max-w-3xl">
        <ListingSearch
          query={found.query.q}
          kept={keptBy(tidy, [...filterNames, "view", ticksName])}
        />
      </div>
      <div className="gap-10 lg:grid lg:grid-cols-[20rem_minmax(0,1fr)]">
        <Filters {...shown} />
        <Results {...shown} kept={kept} ticked={ticked} />
      </div>
    </>
  );
}
