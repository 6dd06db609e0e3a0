import type { AuditNote } from "@/lib/audit/model";
import type { KeptListing } from "./model";

export interface ShortlistStore {
  /** What a person keeps, the latest first. */
  readonly ofPerson: (personId: string) => Promise<readonly KeptListing[]>;
  /** False where the person keeps it already; then nothing is written. */
  readonly add: (kept: KeptListing, audit: AuditNote) => Promise<boolean>;
  /** False where the person does not keep it; then nothing is written. */
  readonly remove: (
    kept: Pick<KeptListing, "personId" | "listingId">,
    audit: AuditNote,
  ) => Promise<boolean>;
}
