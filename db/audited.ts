import { desc } from "drizzle-orm";
import { chain } from "@/lib/audit/chain";
import type { AuditEntry, AuditNote } from "@/lib/audit/model";
import type { Connection, Handle, Step } from "./connection";

/** Other writers may take the next place in the chain first; so many times we try again. */
const tries = 20;

async function lastEntry({
  read,
  schema,
}: Connection): Promise<Pick<AuditEntry, "seq" | "hash"> | null> {
  const { auditEntry } = schema;
  const rows = await read
    .select({ seq: auditEntry.seq, hash: auditEntry.hash })
    .from(auditEntry)
    .orderBy(desc(auditEntry.seq))
    .limit(1);
  return rows[0] ?? null;
}

function chainAll(
  notes: readonly AuditNote[],
  last: Pick<AuditEntry, "seq" | "hash"> | null,
): AuditEntry[] {
  let previous = last;
  return notes.map((note) => {
    const entry = chain(note, previous);
    previous = entry;
    return entry;
  });
}

/**
 * Writes steps together with the audit entries that speak of them; false where a step met other rows than
 * it must (a stale version), and then nothing is written.
 */
export async function writeAudited(
  connection: Connection,
  notes: readonly AuditNote[],
  steps: (tx: Handle) => readonly Step[],
): Promise<boolean> {
  const { auditEntry } = connection.schema;
  for (let attempt = 1; ; attempt += 1) {
    const last = await lastEntry(connection);
    const entries = chainAll(notes, last);
    try {
      return await connection.atomically((tx) => [
        ...steps(tx),
        ...entries.map((entry) => ({
          query: tx.insert(auditEntry).values(entry).returning({ seq: auditEntry.seq }),
          rows: 1,
        })),
      ]);
    } catch (error) {
      const now = await lastEntry(connection);
      const overtaken = connection.isTaken(error) && now?.seq !== last?.seq;
      if (!overtaken || attempt >= tries) throw error;
    }
  }
}
