import type { ListingKind } from "@/lib/listing/model";
import type { PostedListing } from "@/lib/listing/store";
import type { PartScore, Profile, Reason } from "@/lib/matching/model";

/** A need and an offer that meet, as the match table keeps them. */
export interface Match {
  readonly needId: string;
  readonly offerId: string;
  readonly total: number;
  readonly open: number;
  readonly parts: readonly PartScore[];
  readonly reasons: readonly Reason[];
  readonly weightsVersion: string;
  readonly computedAt: number;
}

/** One side's view of a match: the other side's listing. */
export interface MatchOf {
  readonly match: Match;
  readonly other: PostedListing;
}

/** The least score that still is among a listing's kept matches, and how many it keeps. */
export interface Floor {
  readonly kept: number;
  readonly least: number;
}

export interface MatchStore {
  /** The best matches of a published listing whose other side is published too. */
  readonly of: (kind: ListingKind, id: string, limit: number) => Promise<readonly MatchOf[]>;
  /** The match of a need and an offer, null where they have none. */
  readonly pair: (needId: string, offerId: string) => Promise<Match | null>;
  /** How many matches each listing has. */
  readonly counts: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** The ids of the other sides of a listing's matches. */
  readonly partners: (kind: ListingKind, id: string) => Promise<readonly string[]>;
  /** The floors of listings of a kind; one that is missing has no match yet. */
  readonly floors: (
    kind: ListingKind,
    ids: readonly string[],
    keep: number,
  ) => Promise<ReadonlyMap<string, Floor>>;
  /** Replaces all matches of a listing. */
  readonly replace: (kind: ListingKind, id: string, matches: readonly Match[]) => Promise<void>;
  /** Adds or replaces matches, for a run over everything. */
  readonly put: (matches: readonly Match[]) => Promise<void>;
  /** Drops what was computed before a time: what such a run no longer found. */
  readonly dropOlder: (computedBefore: number) => Promise<void>;
}

/** A prepared profile, or the news that a listing left matching; `seq` grows with every change. */
export interface ProfileChange {
  readonly seq: number;
  readonly listingId: string;
  readonly kind: ListingKind;
  readonly profile: Profile | null;
}

export interface ProfileStore {
  readonly put: (
    profiles: readonly {
      readonly listingId: string;
      readonly kind: ListingKind;
      readonly profile: Profile | null;
    }[],
  ) => Promise<void>;
  /** Changes after a number, in their order. */
  readonly since: (seq: number, limit: number) => Promise<readonly ProfileChange[]>;
}
