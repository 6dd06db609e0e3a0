import { and, asc, eq, gt, inArray, isNotNull, max, sql } from "drizzle-orm";
import { z } from "zod";
import { listingKinds } from "@/lib/listing/model";
import type { ProfileStore } from "@/lib/matches/store";
import { type Profile, profileSchema } from "@/lib/matching/model";
import { profileVersion } from "@/lib/matching/profile";
import type { Connection } from "../connection";

const kindSchema = z.enum(listingKinds);

const madeSchema = z.object({ made: z.string() });

/** A stored profile, null where there is none or where it was made in an older way. */
function toProfile(data: string | null): Profile | null {
  if (data === null) return null;
  const stored: unknown = JSON.parse(data);
  return madeSchema.parse(stored).made === profileVersion ? profileSchema.parse(stored) : null;
}

const toProfiles = (rows: readonly { readonly data: string | null }[]): Profile[] =>
  rows.flatMap(({ data }) => toProfile(data) ?? []);

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
        profile: toProfile(row.data),
      }));
    },
    byIds: async (ids) =>
      toProfiles(
        await read
          .select({ data: profile.data })
          .from(profile)
          .where(inArray(profile.listingId, [...ids])),
      ),
    after: async (kind, id, limit) =>
      toProfiles(
        await read
          .select({ data: profile.data })
          .from(profile)
          .where(and(eq(profile.kind, kind), gt(profile.listingId, id), isNotNull(profile.data)))
          .orderBy(asc(profile.listingId))
          .limit(limit),
      ),
    lastSeq: async () => {
      const [row] = await read.select({ last: max(profile.seq) }).from(profile);
      return row?.last ?? 0;
    },
  };
}
