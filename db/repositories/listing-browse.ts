import { and, asc, count, desc, eq, gt, inArray, lt, or, sql, type SQL } from "drizzle-orm";
import type { BrowseQuery, Sort, Window } from "@/lib/listing/browse";
import type { ListingPage } from "@/lib/listing/store";
import { aseanCountries, tierOf } from "@/lib/taxonomy/countries";
import { type Stage, trlsOf } from "@/lib/taxonomy/stages";
import type { Connection, Schema } from "../connection";
import { type ListingRow, toListing } from "./listing-rows";
import { toOrganisation } from "./organisations";

/** How each order reads the prepared columns. Every order ends in the id. */
const orders = {
  newest: { column: "publishedAt", descending: true },
  deadline: { column: "deadline", descending: false },
  readiness: { column: "trl", descending: true },
} as const satisfies Record<Sort, { column: keyof ListingRow; descending: boolean }>;

/** Listings that have a facet of a value. */
function having(
  { read, schema }: Connection,
  facet: "ipc" | "way",
  value: string | undefined,
): SQL | undefined {
  if (value === undefined) return undefined;
  const { listing, listingFacet } = schema;
  const found = read
    .select({ id: listingFacet.listingId })
    .from(listingFacet)
    .where(and(eq(listingFacet.facet, facet), eq(listingFacet.value, value)));
  return inArray(listing.id, found);
}

const inTier = ({ listing }: Schema, tier: BrowseQuery["tier"]): SQL | undefined =>
  tier === undefined
    ? undefined
    : inArray(
        listing.country,
        aseanCountries.filter((country) => tierOf(country) === tier),
      );

const atStage = ({ listing }: Schema, stage: Stage | undefined): SQL | undefined =>
  stage === undefined ? undefined : inArray(listing.trl, [...trlsOf(stage)]);

function filters(connection: Connection, query: BrowseQuery): SQL | undefined {
  const { schema } = connection;
  const { listing } = schema;
  return and(
    eq(listing.status, "published"),
    query.kind && eq(listing.kind, query.kind),
    query.country && eq(listing.country, query.country),
    query.language && eq(listing.lang, query.language),
    inTier(schema, query.tier),
    atStage(schema, query.stage),
    having(connection, "ipc", query.subclass ?? query.class ?? query.section),
    having(connection, "way", query.way),
  );
}

/** What comes after a cursor in an order. */
function beyond({ listing }: Schema, sort: Sort, window: Window): SQL | undefined {
  if (!("after" in window)) return undefined;
  const { key, id } = window.after;
  const { column, descending } = orders[sort];
  const sorted = sql`${listing[column]}`;
  const further = descending ? lt(sorted, key) : gt(sorted, key);
  return or(further, and(eq(sorted, key), gt(listing.id, id)));
}

/** Published listings by filters, in an order, one page of them. */
export async function browse(
  connection: Connection,
  query: BrowseQuery,
  window: Window,
): Promise<ListingPage> {
  const { read, schema } = connection;
  const { listing, organisation } = schema;
  const { column, descending } = orders[query.sort];
  const wanted = filters(connection, query);
  const rows = await read
    .select({ listing, organisation })
    .from(listing)
    .leftJoin(organisation, eq(organisation.id, listing.organisationId))
    .where(and(wanted, beyond(schema, query.sort, window)))
    .orderBy(descending ? desc(listing[column]) : asc(listing[column]), asc(listing.id))
    .limit(window.limit + 1)
    .offset("offset" in window ? window.offset : 0);
  const [counted] = await read.select({ total: count() }).from(listing).where(wanted);
  const items = rows.slice(0, window.limit);
  const last = rows.length > window.limit ? items.at(-1)?.listing : undefined;
  return {
    items: items.map((row) => ({
      listing: toListing(row.listing),
      organisation: row.organisation === null ? null : toOrganisation(row.organisation),
    })),
    next: last ? { key: last[column] ?? 0, id: last.id } : null,
    total: counted?.total ?? 0,
  };
}
