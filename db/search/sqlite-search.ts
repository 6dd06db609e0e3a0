import type Database from "better-sqlite3";
import { z } from "zod";
import { fields, factsSchema } from "@/lib/search/model";
import type { Alternatives, Place, SearchChange, SearchStore } from "@/lib/search/store";

const entrySchema = z.object({
  seq: z.number(),
  place: z.number(),
  listingId: z.string(),
  facts: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(factsSchema)
    .nullable(),
});
/** The guarantee: SQLite's row ids are whole numbers. A check of each would cost more than the search. */
const toPlaces = (rowIds: readonly unknown[]): readonly Place[] => rowIds as readonly Place[];
const tokensSchema = z.array(z.string());

/** ASCII that belongs to no token: the tokenizer would cut there. */
const separators = /[\u0000-\u007F]/g;
const tokenSign = /[A-Za-z0-9:-]/;
const quoted = (token: string): string =>
  `"${token.replaceAll(separators, (sign) => (tokenSign.test(sign) ? sign : ""))}"`;
const inMatch = (token: string): string =>
  token.endsWith("*") ? `${quoted(token.slice(0, -1))}*` : quoted(token);

/** The alternatives in the words of FTS5. */
const matchOf = (wanted: Alternatives): string =>
  wanted.map((tokens) => `(${tokens.map(inMatch).join(" AND ")})`).join(" OR ");

/** After every token that begins so: U+10FFFF is no letter. */
const endOf = (beginning: string): string => `${beginning}\u{10FFFF}`;

function statements(database: Database.Database) {
  return {
    entry: database.prepare(
      `insert into search_entry (listing_id, facts, seq)
       values (?, ?, (select coalesce(max(seq), 0) + 1 from search_entry))
       on conflict (listing_id) do update set facts = excluded.facts, seq = excluded.seq
       returning place`,
    ),
    remove: database.prepare("delete from search_text where rowid = ?"),
    insert: database.prepare(
      `insert into search_text (rowid, ${fields.join(", ")}) values (?, ${fields.map(() => "?").join(", ")})`,
    ),
    since: database.prepare(
      `select seq, place, listing_id as listingId, facts from search_entry
       where seq > ? order by seq limit ?`,
    ),
    places: database.prepare("select rowid from search_text where search_text match ?").pluck(),
    has: database.prepare("select 1 from search_text where search_text match ? limit 1").pluck(),
    tokens: database
      .prepare("select term from search_token where term >= ? and term < ? order by term limit ?")
      .pluck(),
  };
}

function writer(database: Database.Database, sql: ReturnType<typeof statements>) {
  const putOne = ({ listingId, document }: SearchChange): void => {
    const facts = document === null ? null : JSON.stringify(document.facts);
    const place = z.object({ place: z.number() }).parse(sql.entry.get(listingId, facts)).place;
    sql.remove.run(place);
    if (document === null) return;
    sql.insert.run(place, ...fields.map((field) => document.tokens[field].join(" ")));
  };
  return database.transaction((changes: readonly SearchChange[]) => {
    for (const change of changes) putOne(change);
  });
}

/** The full-text index on SQLite's FTS5. Prepares its statements at first use: the tables come with a migration. */
export function sqliteSearch(database: Database.Database): SearchStore {
  let prepared: ReturnType<typeof statements> | undefined;
  const sql = () => (prepared ??= statements(database));
  return {
    put: async (changes) => {
      writer(database, sql()).immediate(changes);
    },
    since: async (seq, limit) => z.array(entrySchema).parse(sql().since.all(seq, limit)),
    places: async (wanted, within) => {
      if (wanted.length === 0) return [];
      const match = matchOf(wanted);
      const filtered = within === undefined ? match : `{${within.join(" ")}} : (${match})`;
      return toPlaces(sql().places.all(filtered));
    },
    has: async (token) => sql().has.get(quoted(token)) !== undefined,
    tokens: async (beginning, limit) =>
      tokensSchema.parse(sql().tokens.all(beginning, endOf(beginning), limit)),
  };
}
