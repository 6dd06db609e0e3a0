import { and, asc, eq, inArray } from "drizzle-orm";
import { type Attachment, fileTypeSchema } from "@/lib/attachment/model";
import type { AttachmentStore } from "@/lib/attachment/store";
import { writeAudited } from "../audited";
import type { Connection, Schema } from "../connection";
import { listingSteps } from "./listing-steps";

const toAttachment = (row: Schema["attachment"]["$inferSelect"]): Attachment => ({
  ...row,
  type: fileTypeSchema.parse(row.type),
});

/** Attachments, each written together with the listing it belongs to. */
export function attachmentsRepository(connection: Connection): AttachmentStore {
  const { read, schema } = connection;
  const { attachment: table } = schema;
  return {
    byId: async (id) => {
      const [row] = await read.select().from(table).where(eq(table.id, id)).limit(1);
      return row === undefined ? null : toAttachment(row);
    },
    ofListing: async (listingId) => {
      const rows = await read
        .select()
        .from(table)
        .where(eq(table.listingId, listingId))
        .orderBy(asc(table.addedAt), asc(table.id));
      return rows.map(toAttachment);
    },
    add: (attachment, write) =>
      writeAudited(connection, [write.audit], (tx) => [
        ...listingSteps(tx, schema, [write]),
        { query: tx.insert(table).values(attachment).returning({ id: table.id }), rows: 1 },
      ]),
    remove: ({ id, listingId }, write) =>
      writeAudited(connection, [write.audit], (tx) => [
        ...listingSteps(tx, schema, [write]),
        {
          query: tx
            .delete(table)
            .where(and(eq(table.id, id), eq(table.listingId, listingId)))
            .returning({ id: table.id }),
          rows: 1,
        },
      ]),
    known: async (hashes) => {
      const rows = await read
        .selectDistinct({ hash: table.hash })
        .from(table)
        .where(inArray(table.hash, [...hashes]));
      return new Set(rows.map(({ hash }) => hash));
    },
  };
}
