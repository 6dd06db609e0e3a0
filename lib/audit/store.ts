import type { AuditEntry } from "./model";

/** Where audit entries are read. They are written only along with the change they speak of. */
export interface AuditStore {
  /** Entries with a number below `before`, newest first. */
  readonly page: (before: number | null, limit: number) => Promise<readonly AuditEntry[]>;
  /** All entries in their order, from a number on. */
  readonly from: (seq: number, limit: number) => Promise<readonly AuditEntry[]>;
}
