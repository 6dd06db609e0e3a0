import { asc, desc, eq } from "drizzle-orm";
import type { SavedSearchStore } from "@/lib/saved-search/store";
import { writeAudited } from "../audited";
import type { Connection } from "../connection";

/** The searches that people keep; a person keeps a query once. */
export function savedSearchesRepository(connection: Connection): SavedSearchStore {
  const { read, schema } = connection;
  const { savedSearch } = schema;
  return {
    ofPerson: (personId) =>
      read
        .select()
        .from(savedSearch)
        .where(eq(savedSearch.personId, personId))
        .orderBy(desc(savedSearch.createdAt), asc(savedSearch.id)),
    add: async (search, audit) => {
      try {
        return await writeAudited(connection, [audit], (tx) => [
          {
            query: tx.insert(savedSearch).values(search).returning({ id: savedSearch.id }),
            rows: 1,
          },
        ]);
      } catch (error) {
        if (connection.isTaken(error)) return false;
        throw error;
      }
    },
    remove: ({ id }, audit) =>
      writeAudited(connection, [audit], (tx) => [
        {
          query: tx
            .delete(savedSearch)
            .where(eq(savedSearch.id, id))
            .returning({ id: savedSearch.id }),
          rows: 1,
        },
      ]),
  };
}
