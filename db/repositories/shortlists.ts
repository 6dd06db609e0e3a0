import { and, asc, desc, eq } from "drizzle-orm";
import type { ShortlistStore } from "@/lib/shortlist/store";
import { writeAudited } from "../audited";
import type { Connection } from "../connection";

/** The listings that people keep. */
export function shortlistsRepository(connection: Connection): ShortlistStore {
  const { read, schema } = connection;
  const { shortlist } = schema;
  return {
    ofPerson: (personId) =>
      read
        .select()
        .from(shortlist)
        .where(eq(shortlist.personId, personId))
        .orderBy(desc(shortlist.keptAt), asc(shortlist.listingId)),
    add: async (kept, audit) => {
      try {
        return await writeAudited(connection, [audit], (tx) => [
          {
            query: tx.insert(shortlist).values(kept).returning({ id: shortlist.listingId }),
            rows: 1,
          },
        ]);
      } catch (error) {
        if (connection.isTaken(error)) return false;
        throw error;
      }
    },
    remove: ({ personId, listingId }, audit) =>
      writeAudited(connection, [audit], (tx) => [
        {
          query: tx
            .delete(shortlist)
            .where(and(eq(shortlist.personId, personId), eq(shortlist.listingId, listingId)))
            .returning({ id: shortlist.listingId }),
          rows: 1,
        },
      ]),
  };
}
