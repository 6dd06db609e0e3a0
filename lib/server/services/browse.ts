import "server-only";
import type { Locale } from "@/lib/account/model";
import { parse } from "@/lib/forms/issues";
import { pageSchema, pageSize } from "@/lib/listing/browse";
import { cardView } from "@/lib/listing/present";
import type { ListingCardView } from "@/lib/listing/view";
import { filtersOf, type SearchQuery, searchSchema, sortOf } from "@/lib/search/browse";
import type { FoundListings } from "@/lib/search/searcher";
import { thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { suggestionsFor } from "./suggest-search";
import { type Context, flat, pagesOf, type Params } from "./context";

const defaultQuery = searchSchema.parse({});

/** The cards of listings in the order of their ids; one that was withdrawn a moment ago is left out. */
async function cards(
  { ports, act }: Context,
  ids: readonly string[],
): Promise<readonly ListingCardView[]> {
  const posted = await ports.listings.byIds(ids);
  const byId = new Map(posted.map((one) => [one.listing.id, one]));
  return ids.flatMap((id) => {
    const one = byId.get(id);
    return one?.listing.status === "published" ? [cardView(act.actor, one)] : [];
  });
}

/** What was read from the query, for those who want it read otherwise. */
const reading = ({ off = [] }: SearchQuery, found: FoundListings, locale: Locale) => ({
  concepts: found.concepts.map((id) => ({
    id,
    label: thesaurus().label(id, locale),
    isOn: !off.includes(id),
  })),
  codes: found.codes,
  respelled: found.respelled,
  has: found.has,
});

/** One page of everything published, by words and filters, with what each further filter would leave. */
async function browsePage(context: Context, params: Params, locale: Locale) {
  const { ports, act } = context;
  const parsed = parse(searchSchema, flat(params));
  const asked = parse(pageSchema, flat(params)["page"]);
  const query = parsed.ok ? parsed.value : defaultQuery;
  const page = asked.ok ? asked.value : 1;
  const found = await ports.searcher.find(
    {
      query: query.q,
      off: query.off ?? [],
      filters: filtersOf(query),
      order: sortOf(query),
      offset: (page - 1) * pageSize,
      limit: pageSize,
    },
    act.now,
  );
  return {
    query,
    sort: sortOf(query),
    issues: parsed.ok ? [] : parsed.error.issues,
    items: await cards(context, found.ids),
    total: found.total,
    counts: found.counts,
    keptOutBy: found.keptOutBy,
    reading: reading(query, found, locale),
    page,
    pages: pagesOf(found.total, pageSize),
  };
}

/** Finding listings. */
export const browseServices = (context: Context) => ({
  browse: (params: Params, locale: Locale) => browsePage(context, params, locale),
  suggestSearch: async (query: string, locale: Locale) =>
    suggestionsFor(query, locale, await context.ports.searcher.organisations()),
});
