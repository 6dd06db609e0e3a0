import { asc, desc, gte, lt } from "drizzle-orm";
import { z } from "zod";
import type { AuditEntry } from "@/lib/audit/model";
import type { AuditStore } from "@/lib/audit/store";
import type { Connection } from "../connection";

const objectKind = z.enum([
  "listing",
  "person",
  "organisation",
  "session",
  "link",
  "search",
  "job",
]);

type Row = Omit<AuditEntry, "objectKind"> & { readonly objectKind: string };
const toEntry = (row: Row): AuditEntry => ({
  ...row,
  objectKind: objectKind.parse(row.objectKind),
});

/** Reads the audit log. */
export function auditRepository({ read, schema: { auditEntry } }: Connection): AuditStore {
  return {
    page: async (before, limit) => {
      const rows = await read
        .select()
        .from(auditEntry)
        .where(before === null ? undefined : lt(auditEntry.seq, before))
        .orderBy(desc(auditEntry.seq))
        .limit(limit);
      return rows.map(toEntry);
    },
    from: async (seq, limit) => {
      const rows = await read
        .select()
        .from(auditEntry)
        .where(gte(auditEntry.seq, seq))
        .orderBy(asc(auditEntry.seq))
        .limit(limit);
      return rows.map(toEntry);
    },
  };
}
