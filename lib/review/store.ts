import type { ListingWrite } from "@/lib/listing/store";
import type { ReviewDecision } from "./model";

export interface ReviewStore {
  /** Writes the decision together with the listing it changes, and approves its files where it publishes; false where the listing's version is stale. */
  readonly decide: (decision: ReviewDecision, write: ListingWrite) => Promise<boolean>;
  /** The decisions on a listing, the latest first. */
  readonly ofListing: (listingId: string) => Promise<readonly ReviewDecision[]>;
}
