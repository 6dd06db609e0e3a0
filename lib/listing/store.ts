import type { AuditNote } from "@/lib/audit/model";
import type { QueuedJob } from "@/lib/jobs/store";
import type { Organisation } from "@/lib/organisation/model";
import type { BrowseQuery, Window } from "./browse";
import type { ExternalId, Listing } from "./model";

/** What is stored together with a listing, or not at all. */
export interface ListingWrite {
  readonly listing: Listing;
  /** The version that is replaced; null for a new listing. */
  readonly replaces: number | null;
  readonly audit: AuditNote;
  readonly jobs: readonly QueuedJob[];
}

/** A listing with the organisation that posted it; null where that is unknown. */
export interface PostedListing {
  readonly listing: Listing;
  readonly organisation: Organisation | null;
}

export interface ListingPage {
  readonly items: readonly PostedListing[];
  /** The sort key and id to go on after; null at the end. */
  readonly next: { readonly key: string | number; readonly id: string } | null;
  /** How many listings the filters let through. */
  readonly total: number;
}

export interface ListingStore {
  readonly byId: (id: string) => Promise<PostedListing | null>;
  readonly byIds: (ids: readonly string[]) => Promise<readonly PostedListing[]>;
  readonly byExternal: (
    source: string,
    ids: readonly string[],
  ) => Promise<readonly (Listing & { external: ExternalId })[]>;
  /** Writes all or nothing; false where a version is stale. A write also keeps the content as history. */
  readonly write: (writes: readonly ListingWrite[]) => Promise<boolean>;
  /** An organisation's listings, the latest change first. */
  readonly ofOrganisation: (organisationId: string) => Promise<readonly Listing[]>;
  /** Published listings only. */
  readonly browse: (query: BrowseQuery, window: Window) => Promise<ListingPage>;
  /** The published listings that came last, the last one first. */
  readonly newest: (limit: number) => Promise<readonly PostedListing[]>;
  /** What waits for a curator, the oldest first. */
  readonly queue: (
    filter: { readonly incomplete: boolean | null },
    window: { readonly limit: number; readonly offset: number },
  ) => Promise<{ readonly items: readonly PostedListing[]; readonly total: number }>;
  /** Published listings whose validity ended before a time. */
  readonly endedBefore: (time: number, limit: number) => Promise<readonly Listing[]>;
  /** Listings that expired or were fulfilled, withdrawn or rejected before a time. */
  readonly archivable: (endedBefore: number, limit: number) => Promise<readonly Listing[]>;
  /** Published listings by id, after one; for jobs that read them all. */
  readonly publishedAfter: (id: string, limit: number) => Promise<readonly Listing[]>;
  /** How many published offers and needs there are, of all organisations or of one. */
  readonly counts: () => Promise<{
    readonly offer: number;
    readonly need: number;
    readonly countries: number;
    readonly languages: number;
  }>;
}
