import type { ListingWrite } from "@/lib/listing/store";
import type { Attachment } from "./model";

/** Attachments change together with their listing: its version guards their number and what a curator saw. */
export interface AttachmentStore {
  readonly byId: (id: string) => Promise<Attachment | null>;
  /** The attachments of a listing, the oldest first. */
  readonly ofListing: (listingId: string) => Promise<readonly Attachment[]>;
  /** False where the listing's version is stale. */
  readonly add: (attachment: Attachment, write: ListingWrite) => Promise<boolean>;
  /** False where the listing's version is stale. */
  readonly remove: (attachment: Attachment, write: ListingWrite) => Promise<boolean>;
  /** Those of some hashes that an attachment has. */
  readonly known: (hashes: readonly string[]) => Promise<ReadonlySet<string>>;
}
