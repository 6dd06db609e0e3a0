import { and, asc, count, desc, eq, gte, inArray, lt, min, or, sql } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import type { ListingKind } from "@/lib/listing/model";
import type { Match, MatchStore } from "@/lib/matches/store";
import { parts, reasonSchema } from "@/lib/matching/model";
import type { Connection, Handle, Schema, Step } from "../connection";
import { toPosted } from "./listings";

/** SQLite takes at most 32,766 values a statement; a row has seven. */
const rowsAStatement = 2000;

const partScoreSchema = z.object({
  part: z.enum(parts),
  points: z.number(),
  open: z.number(),
  max: z.number(),
  known: z.boolean(),
});
const detailSchema = z.object({ parts: z.array(partScoreSchema), reasons: z.array(reasonSchema) });

type Row = Schema["match"]["$inferSelect"];

/** So many details are kept parsed, some kilobytes each. */
const parsedDetails = 2000;
const details = new LRUCache<string, z.infer<typeof detailSchema>>({ max: parsedDetails });

/** A stored detail. The same text is the same detail, whoever reads it and whenever. */
function toDetail(text: string): z.infer<typeof detailSchema> {
  const known = details.get(text);
  if (known !== undefined) return known;
  const detail = detailSchema.parse(JSON.parse(text));
  details.set(text, detail);
  return detail;
}

const toMatch = ({ detail, ...row }: Row): Match => ({ ...row, ...toDetail(detail) });
const toRow = ({ parts, reasons, ...match }: Match): Row => ({
  ...match,
  detail: JSON.stringify({ parts, reasons }),
});

const chunks = (matches: readonly Match[]): Row[][] =>
  Array.from({ length: Math.ceil(matches.length / rowsAStatement) }, (_, place) =>
    matches.slice(place * rowsAStatement, (place + 1) * rowsAStatement).map(toRow),
  );

const insertSteps = (tx: Handle, { match }: Schema, matches: readonly Match[]): Step[] =>
  chunks(matches).map((rows) => ({
    query: tx.insert(match).values(rows).returning({ id: match.needId }),
    rows: rows.length,
  }));

/** What a pair's row takes over from the one that was to be inserted in its place. */
const takenOver = ({ match }: Schema) => {
  const excluded = ({ name }: { readonly name: string }) => sql.raw(`excluded."${name}"`);
  return {
    total: excluded(match.total),
    open: excluded(match.open),
    detail: excluded(match.detail),
    weightsVersion: excluded(match.weightsVersion),
    computedAt: excluded(match.computedAt),
  };
};

const upsertSteps = (tx: Handle, schema: Schema, matches: readonly Match[]): Step[] =>
  chunks(matches).map((rows) => ({
    query: tx
      .insert(schema.match)
      .values(rows)
      .onConflictDoUpdate({
        target: [schema.match.needId, schema.match.offerId],
        set: takenOver(schema),
      })
      .returning({ id: schema.match.needId }),
    rows: rows.length,
  }));

const sides = ({ match }: Schema, kind: ListingKind) =>
  kind === "need"
    ? { own: match.needId, other: match.offerId }
    : { own: match.offerId, other: match.needId };

type Reading = Pick<MatchStore, "of" | "pair" | "counts" | "partners" | "floors">;

function reading({ read, schema }: Connection): Reading {
  const { match, listing, organisation } = schema;
  const side = (kind: ListingKind) => sides(schema, kind).own;
  const otherSide = (kind: ListingKind) => sides(schema, kind).other;
  return {
    of: async (kind, id, limit) => {
      const rows = await read
        .select({ match, listing, organisation })
        .from(match)
        .innerJoin(listing, eq(listing.id, otherSide(kind)))
        .leftJoin(organisation, eq(organisation.id, listing.organisationId))
        .where(and(eq(side(kind), id), eq(listing.status, "published")))
        .orderBy(desc(match.total), desc(match.open), asc(otherSide(kind)))
        .limit(limit);
      return rows.map((row) => ({ match: toMatch(row.match), other: toPosted(row) }));
    },

    pair: async (needId, offerId) => {
      const [row] = await read
        .select()
        .from(match)
        .where(and(eq(match.needId, needId), eq(match.offerId, offerId)));
      return row === undefined ? null : toMatch(row);
    },

    counts: async (ids) => {
      const wanted = [...ids];
      const rows = await read
        .select({ needId: match.needId, offerId: match.offerId })
        .from(match)
        .where(or(inArray(match.needId, wanted), inArray(match.offerId, wanted)));
      const counts = new Map<string, number>();
      for (const id of rows.flatMap(({ needId, offerId }) => [needId, offerId])) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return counts;
    },

    partners: async (kind, id, computedFrom = 0) => {
      const rows = await read
        .select({ id: otherSide(kind) })
        .from(match)
        .where(and(eq(side(kind), id), gte(match.computedAt, computedFrom)));
      return rows.map((row) => row.id);
    },

    floors: async (kind, ids, keep) => {
      const rows = await read
        .select({ id: side(kind), kept: count(), least: min(match.total) })
        .from(match)
        .where(inArray(side(kind), [...ids]))
        .groupBy(side(kind));
      return new Map(
        rows.map(({ id, kept, least }) => [id, { kept, least: kept < keep ? 0 : (least ?? 0) }]),
      );
    },
  };
}

function writing(connection: Connection): Omit<MatchStore, keyof Reading> {
  const { schema } = connection;
  const { match } = schema;
  const side = (kind: ListingKind) => sides(schema, kind).own;
  return {
    replace: async (kind, id, matches) => {
      await connection.atomically((tx) => [
        {
          query: tx
            .delete(match)
            .where(eq(side(kind), id))
            .returning({ id: match.needId }),
          rows: "any",
        },
        ...insertSteps(tx, schema, matches),
      ]);
    },

    put: async (matches) => {
      const pairs = new Map(matches.map((found) => [`${found.needId} ${found.offerId}`, found]));
      await connection.atomically((tx) => upsertSteps(tx, schema, [...pairs.values()]));
    },

    dropOlder: async (computedBefore) => {
      await connection.atomically((tx) => [
        {
          query: tx
            .delete(match)
            .where(lt(match.computedAt, computedBefore))
            .returning({ id: match.needId }),
          rows: "any",
        },
      ]);
    },
  };
}

/** The match table: prepared rows for pages. A pair has one row, whichever side found it. */
export const matchesRepository = (connection: Connection): MatchStore => ({
  ...reading(connection),
  ...writing(connection),
});
