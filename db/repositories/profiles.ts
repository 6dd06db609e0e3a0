import { asc, gt, sql } from "drizzle-orm";
import { z } from "zod";
import { listingKinds } from "@/lib/listing/model";
import type { ProfileStore } from "@/lib/matches/store";
import { profileSchema } from "@/lib/matching/model";
import type { Connection } from "../connection";

const kindSchema = z.enum(listingKinds);

/** The prepared profiles. The next number is taken under the write lock, so none is skipped or given twice. */
export function profilesRepository(connection: Connection): ProfileStore {
  const { read, schema } = connection;
  const { profile } = schema;
  const nextSeq = sql<number>`(select coalesce(max(seq), 0) + 1 from profile)`;
  return {
    put: async (profiles) => {
      await connection.atomically((tx) =>
        profiles.map(({ listingId, kind, profile: made }) => {
          const data = made === null ? null : JSON.stringify(made);
          return {
            query: tx
              .insert(profile)
              .values({ listingId, kind, data, seq: nextSeq })
              .onConflictDoUpdate({ target: profile.listingId, set: { kind, data, seq: nextSeq } })
              .returning({ id: profile.listingId }),
            rows: 1,
          };
        }),
      );
    },
    since: async (seq, limit) => {
      const rows = await read
        .select()
        .from(profile)
        .where(gt(profile.seq, seq))
        .orderBy(asc(profile.seq))
        .limit(limit);
      return rows.map((row) => ({
        seq: row.seq,
        listingId: row.listingId,
        kind: kindSchema.parse(row.kind),
        profile: row.data === null ? null : profileSchema.parse(JSON.parse(row.data)),
      }));
    },
  };
}
