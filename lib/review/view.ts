import type {
  ListingCardView,
  ListingChange,
  ListingView,
  ReviewMessageView,
} from "@/lib/listing/view";

/** A line of the queue. */
export interface QueueItemView {
  readonly listing: ListingCardView;
  readonly submittedAt: number;
  readonly incomplete: boolean;
  readonly isRevision: boolean;
  readonly can: { readonly decide: boolean };
}

/** What a curator reviews: the content that waits, the version a decision is about, and what was said before. */
export interface ReviewView {
  readonly listing: ListingView;
  readonly version: number;
  readonly isRevision: boolean;
  readonly incomplete: boolean;
  /** What a revision changes. */
  readonly changes: readonly ListingChange[];
  readonly messages: readonly ReviewMessageView[];
  readonly can: { readonly decide: boolean };
}
