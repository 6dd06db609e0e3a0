import {
  and,
  asc,
  count,
  countDistinct,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  lt,
  sql,
} from "drizzle-orm";
import type { Listing } from "@/lib/listing/model";
import type { ListingStore, PostedListing } from "@/lib/listing/store";
import { writeAudited } from "../audited";
import type { Connection, Schema } from "../connection";
import { browse } from "./listing-browse";
import { type ListingRow, toListing } from "./listing-rows";
import { listingSteps } from "./listing-steps";
import { whileUnchanged } from "../unchanged";
import { toOrganisation } from "./organisations";

type Joined = { readonly listing: ListingRow; readonly organisation: unknown };

/** A joined row as a posted listing. */
export const toPosted = ({ listing, organisation }: Joined): PostedListing => ({
  listing: toListing(listing),
  organisation: organisation === null ? null : toOrganisation(organisation),
});

const postedRows = ({ read, schema: { listing, organisation } }: Connection) =>
  read
    .select({ listing, organisation })
    .from(listing)
    .leftJoin(organisation, eq(organisation.id, listing.organisationId));

/** From these a listing goes into the archive. */
const endedStatuses = ["expired", "fulfilled", "withdrawn", "rejected"] as const;

type Lists = Pick<
  ListingStore,
  | "ofOrganisation"
  | "browse"
  | "queue"
  | "endedBefore"
  | "archivable"
  | "publishedAfter"
  | "newest"
  | "counts"
>;

/** The status as no index has it: so the engine walks by id, and does not sort all published ones for each page. */
const isPublishedById = ({ status }: Schema["listing"]) => eq(sql`${status} || ''`, "published");

/** Lists of listings. */
function lists(connection: Connection): Lists {
  const {
    read,
    schema: { listing },
  } = connection;
  return {
    ofOrganisation: async (organisationId) => {
      const rows = await read
        .select()
        .from(listing)
        .where(eq(listing.organisationId, organisationId))
        .orderBy(desc(listing.updatedAt), asc(listing.id));
      return rows.map(toListing);
    },

    browse: (query, window) => browse(connection, query, window),

    queue: async ({ incomplete }, { limit, offset }) => {
      const waiting = and(
        isNotNull(listing.waitingSince),
        incomplete === null ? undefined : eq(listing.incomplete, incomplete),
      );
      const rows = await postedRows(connection)
        .where(waiting)
        .orderBy(asc(listing.waitingSince), asc(listing.id))
        .limit(limit)
        .offset(offset);
      const [counted] = await read.select({ total: count() }).from(listing).where(waiting);
      return { items: rows.map(toPosted), total: counted?.total ?? 0 };
    },

    endedBefore: async (time, limit) => {
      const rows = await read
        .select()
        .from(listing)
        .where(and(eq(listing.status, "published"), lt(listing.validUntil, time)))
        .orderBy(asc(listing.validUntil), asc(listing.id))
        .limit(limit);
      return rows.map(toListing);
    },

    archivable: async (endedBefore, limit) => {
      const rows = await read
        .select()
        .from(listing)
        .where(and(inArray(listing.status, [...endedStatuses]), lt(listing.endedAt, endedBefore)))
        .orderBy(asc(listing.endedAt), asc(listing.id))
        .limit(limit);
      return rows.map(toListing);
    },

    publishedAfter: async (id, limit): Promise<readonly Listing[]> => {
      const rows = await read
        .select()
        .from(listing)
        .where(and(isPublishedById(listing), gt(listing.id, id)))
        .orderBy(asc(listing.id))
        .limit(limit);
      return rows.map(toListing);
    },

    newest: async (limit) => {
      const rows = await postedRows(connection)
        .where(eq(listing.status, "published"))
        .orderBy(desc(listing.publishedAt), asc(listing.id))
        .limit(limit);
      return rows.map(toPosted);
    },

    // A pass over everything published, for the first page that people see.
    counts: whileUnchanged(connection, async () => {
      const [row] = await read
        .select({
          offer: sql<number>`coalesce(sum(case when ${listing.kind} = 'offer' then 1 else 0 end), 0)`,
          need: sql<number>`coalesce(sum(case when ${listing.kind} = 'need' then 1 else 0 end), 0)`,
          countries: countDistinct(listing.country),
          languages: countDistinct(listing.lang),
        })
        .from(listing)
        .where(eq(listing.status, "published"));
      return row ?? { offer: 0, need: 0, countries: 0, languages: 0 };
    }),
  };
}

/** Listings with their facets, history and jobs. */
export function listingsRepository(connection: Connection): ListingStore {
  const { read, schema } = connection;
  const { listing } = schema;
  return {
    ...lists(connection),

    byId: async (id) => {
      const [row] = await postedRows(connection).where(eq(listing.id, id)).limit(1);
      return row ? toPosted(row) : null;
    },

    byIds: async (ids) =>
      (await postedRows(connection).where(inArray(listing.id, [...ids]))).map(toPosted),

    byExternal: async (source, ids) => {
      const rows = await read
        .select()
        .from(listing)
        .where(and(eq(listing.externalSource, source), inArray(listing.externalId, [...ids])));
      return rows.map((row) => ({
        ...toListing(row),
        external: { source, id: row.externalId ?? "" },
      }));
    },

    write: (writes) =>
      writes.length === 0
        ? Promise.resolve(true)
        : writeAudited(
            connection,
            writes.map(({ audit }) => audit),
            (tx) => listingSteps(tx, schema, writes),
          ),
  };
}
