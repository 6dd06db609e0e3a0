import { and, asc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import {
  languageSchema,
  type Translation,
  translationOrigins,
  translationSchema,
} from "@/lib/translation/model";
import type { TranslationStore } from "@/lib/translation/store";
import { writeAudited } from "../audited";
import type { Connection, Schema } from "../connection";

const originSchema = z.enum(translationOrigins);

const toTranslation = (row: Schema["listingTranslation"]["$inferSelect"]): Translation => ({
  ...row,
  lang: languageSchema.parse(row.lang),
  origin: originSchema.parse(row.origin),
  texts: translationSchema.parse(JSON.parse(row.texts)),
});

/** Translations of listings; a listing has at most one in a language. */
export function translationsRepository(connection: Connection): TranslationStore {
  const { read, schema } = connection;
  const { listing, listingTranslation: table } = schema;
  const key = ({ listingId, lang }: Pick<Translation, "listingId" | "lang">) =>
    and(eq(table.listingId, listingId), eq(table.lang, lang));
  return {
    ofListing: async (listingId) => {
      const rows = await read
        .select()
        .from(table)
        .where(eq(table.listingId, listingId))
        .orderBy(asc(table.lang));
      return rows.map(toTranslation);
    },
    byLang: async (listingId, lang) => {
      const [row] = await read.select().from(table).where(key({ listingId, lang })).limit(1);
      return row === undefined ? null : toTranslation(row);
    },
    put: async (translation, replaces, audit) => {
      const row = { ...translation, texts: JSON.stringify(translation.texts) };
      try {
        return await writeAudited(connection, [audit], (tx) => [
          {
            query:
              replaces === null
                ? tx.insert(table).values(row).returning({ version: table.version })
                : tx
                    .update(table)
                    .set(row)
                    .where(and(key(translation), eq(table.version, replaces)))
                    .returning({ version: table.version }),
            rows: 1,
          },
        ]);
      } catch (error) {
        if (connection.isTaken(error)) return false;
        throw error;
      }
    },
    remove: (translation, audit) =>
      writeAudited(connection, [audit], (tx) => [
        {
          query: tx
            .delete(table)
            .where(and(key(translation), eq(table.version, translation.version)))
            .returning({ version: table.version }),
          rows: 1,
        },
      ]),
    unverified: async (limit) => {
      const rows = await read
        .select({ translation: table })
        .from(table)
        .innerJoin(listing, eq(listing.id, table.listingId))
        .where(and(isNull(table.verifiedAt), eq(listing.status, "published")))
        .orderBy(asc(table.updatedAt), asc(table.listingId))
        .limit(limit);
      return rows.map((row) => toTranslation(row.translation));
    },
  };
}
