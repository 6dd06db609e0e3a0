import "server-only";
import type { Locale } from "@/lib/account/model";
import { parse } from "@/lib/forms/issues";
import { type Cursor, pageSchema, pageSize, type Sort } from "@/lib/listing/browse";
import { cardView } from "@/lib/listing/present";
import type { ListingCardView } from "@/lib/listing/view";
import { asksEngine } from "@/lib/search/api";
import { filtersOf, type SearchQuery, searchSchema, sortOf } from "@/lib/search/browse";
import type { Asked, FoundListings } from "@/lib/search/searcher";
import { thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { suggestionsFor } from "./suggest-search";
import { type Context, flat, pagesOf, type Params } from "./context";

const defaultQuery = searchSchema.parse({});

/** What is asked for, however it is to look. */
type Listed = Omit<SearchQuery, "view">;

/** A part of a list and where it goes on; null at its end. */
interface ListedPage {
  readonly items: readonly ListingCardView[];
  readonly next: Cursor | null;
}

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

const asked = (query: Listed, offset: number, limit: number): Asked => ({
  query: query.q,
  off: query.off ?? [],
  filters: filtersOf(query),
  order: sortOf(query),
  offset,
  limit,
});

/** One page of everything published, by words and filters, with what each further filter would leave. */
async function browsePage(context: Context, params: Params, locale: Locale) {
  const { ports, act } = context;
  const parsed = parse(searchSchema, flat(params));
  const wanted = parse(pageSchema, flat(params)["page"]);
  const query = parsed.ok ? parsed.value : defaultQuery;
  const page = wanted.ok ? wanted.value : 1;
  const found = await ports.searcher.find(asked(query, (page - 1) * pageSize, pageSize), act.now);
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

/** So many listings may be published or withdrawn between two parts of a list without moving where it goes on. */
const mostMoved = 50;

/**
 * What a search finds after the last listing that was seen, wherever that has moved; after its former place where
 * it is no longer near. A listing that was withdrawn a moment ago takes up its place.
 */
async function searched(
  context: Context,
  query: Listed,
  limit: number,
  after: Cursor | null,
): Promise<ListedPage> {
  const place = Number(after?.key ?? 0);
  const start = Math.max(0, place - mostMoved);
  const found = await context.ports.searcher.find(
    asked(query, start, place - start + mostMoved + limit),
    context.act.now,
  );
  const seen = after === null ? -1 : found.ids.indexOf(after.id);
  const from = seen < 0 ? place - start : seen + 1;
  const ids = found.ids.slice(from, from + limit);
  const [key, id] = [start + from + ids.length, ids.at(-1)];
  return {
    items: await cards(context, ids),
    next: id === undefined || key >= found.total ? null : { key, id },
  };
}

/** Published listings after a cursor, for the public API. */
async function list(
  context: Context,
  query: Listed,
  limit: number,
  after: Cursor | null,
): Promise<ListedPage> {
  if (asksEngine(query)) return searched(context, query, limit, after);
  const { ports, act } = context;
  const sort: Sort = query.sort === undefined || query.sort === "relevance" ? "newest" : query.sort;
  const page = await ports.listings.browse(
    { ...query, sort },
    after === null ? { limit, offset: 0 } : { limit, after },
  );
  return { items: page.items.map((posted) => cardView(act.actor, posted)), next: page.next };
}

/** Finding listings. */
export const browseServices = (context: Context) => ({
  browse: (params: Params, locale: Locale) => browsePage(context, params, locale),
  list: (query: Listed, limit: number, after: Cursor | null) => list(context, query, limit, after),
  suggestSearch: async (query: string, locale: Locale) =>
    suggestionsFor(query, locale, await context.ports.searcher.organisations()),
});
