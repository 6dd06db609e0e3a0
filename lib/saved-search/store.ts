import type { AuditNote } from "@/lib/audit/model";
import type { SavedSearch } from "./model";

export interface SavedSearchStore {
  /** A person's searches, the latest first. */
  readonly ofPerson: (personId: string) => Promise<readonly SavedSearch[]>;
  /** False where the person has saved the same query meanwhile. */
  readonly add: (search: SavedSearch, audit: AuditNote) => Promise<boolean>;
  /** False where it is gone already. */
  readonly remove: (search: SavedSearch, audit: AuditNote) => Promise<boolean>;
}
