import { and, asc, desc, eq, gt, inArray, max, min } from "drizzle-orm";
import { z } from "zod";
import { listingKinds } from "@/lib/listing/model";
import { countryPageSchema, fieldsPageSchema, type MarketPages } from "@/lib/market/model";
import type { MarketStore } from "@/lib/market/store";
import { countries, type Country } from "@/lib/taxonomy/countries";
import type { Connection } from "../connection";

const countrySchema = z.enum(countries);
const kindSchema = z.enum(listingKinds);

type Counting = Pick<MarketStore, "lastChange" | "listingsAfter" | "newest" | "firstMatches">;

function counting({ read, schema }: Connection): Counting {
  const { listing, listingFacet, match, profile } = schema;
  return {
    lastChange: async () => {
      const [row] = await read.select({ seq: max(profile.seq) }).from(profile);
      return row?.seq ?? 0;
    },

    listingsAfter: async (id, limit) => {
      const rows = await read
        .select({
          id: listing.id,
          kind: listing.kind,
          country: listing.country,
          status: listing.status,
        })
        .from(listing)
        .where(gt(listing.id, id))
        .orderBy(asc(listing.id))
        .limit(limit);
      // Asked for the status, the engine would sort all published listings by id again for each page.
      const published = rows.filter((row) => row.status === "published");
      const ids = published.map((row) => row.id);
      const facets = await read
        .select({ id: listingFacet.listingId, code: listingFacet.value })
        .from(listingFacet)
        .where(and(eq(listingFacet.facet, "ipc"), inArray(listingFacet.listingId, ids)));
      const codes = Map.groupBy(facets, (facet) => facet.id);
      const listings = published.map((row) => ({
        id: row.id,
        kind: kindSchema.parse(row.kind),
        country: countrySchema.nullable().parse(row.country),
        codes: (codes.get(row.id) ?? []).map(({ code }) => code),
      }));
      return { listings, next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
    },

    newest: async (kind, limit) => {
      const rows = await read
        .select({ id: listing.id })
        .from(listing)
        .where(and(eq(listing.status, "published"), eq(listing.kind, kind)))
        .orderBy(desc(listing.publishedAt), asc(listing.id))
        .limit(limit);
      return rows.map(({ id }) => id);
    },

    firstMatches: async (kind, ids) => {
      const wanted = [...ids];
      const [own, other] =
        kind === "need" ? [match.needId, match.offerId] : [match.offerId, match.needId];
      const rows = await read
        .select({ id: listing.id, publishedAt: listing.publishedAt })
        .from(listing)
        .where(and(eq(listing.kind, kind), inArray(listing.id, wanted)));
      const partners = await read
        .select({ id: own, since: min(listing.publishedAt) })
        .from(match)
        .leftJoin(listing, and(eq(listing.id, other), eq(listing.status, "published")))
        .where(inArray(own, wanted))
        .groupBy(own);
      const since = new Map(partners.map((partner) => [partner.id, partner.since]));
      return rows.map((row) => ({
        publishedAt: row.publishedAt ?? 0,
        partnerSince: since.get(row.id) ?? null,
      }));
    },
  };
}

const fieldsScope = (code: string): string => `fields:${code}`;
const countryScope = (country: Country): string => `country:${country}`;

const rowsOf = ({ seq, countedAt, fields, countries: ofCountries }: MarketPages) =>
  [
    ...[...fields].map(([code, page]) => [fieldsScope(code), page] as const),
    ...[...ofCountries].map(([country, page]) => [countryScope(country), page] as const),
  ].map(([scope, page]) => ({ scope, seq, countedAt, data: JSON.stringify(page) }));

/** The market: what it is counted from, and the prepared pages of the last count. */
export function marketRepository(connection: Connection): MarketStore {
  const { read, schema } = connection;
  const { marketPage } = schema;
  const pageOf = async <T>(scope: string, page: z.ZodType<T>): Promise<T | null> => {
    const [row] = await read.select().from(marketPage).where(eq(marketPage.scope, scope));
    return row === undefined ? null : page.parse(JSON.parse(row.data));
  };
  return {
    ...counting(connection),

    counted: async () => {
      const [row] = await read.select({ seq: marketPage.seq }).from(marketPage).limit(1);
      return row?.seq ?? null;
    },

    replace: async (pages) => {
      const rows = rowsOf(pages);
      await connection.atomically((tx) => [
        { query: tx.delete(marketPage).returning({ scope: marketPage.scope }), rows: "any" },
        {
          query: tx.insert(marketPage).values(rows).returning({ scope: marketPage.scope }),
          rows: rows.length,
        },
      ]);
    },

    fields: (code) => pageOf(fieldsScope(code), fieldsPageSchema),
    country: (country) => pageOf(countryScope(country), countryPageSchema),
  };
}
