import type { ListingKind } from "@/lib/listing/model";
import type { PostedListing } from "@/lib/listing/store";
import type { SavedIndex } from "@/lib/matching/index/sparse-index";
import type { Lesson } from "@/lib/matching/ipc-learned";
import type { PartScore, Profile, Reason } from "@/lib/matching/model";
import type { Statistics } from "@/lib/matching/statistics";

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
  /** The ids of the other sides of a listing's matches, of those computed at a time or later where one is given. */
  readonly partners: (
    kind: ListingKind,
    id: string,
    computedFrom?: number,
  ) => Promise<readonly string[]>;
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
  /** Changes after a number, in their order. A profile of an older making is none until it is made anew. */
  readonly since: (seq: number, limit: number) => Promise<readonly ProfileChange[]>;
  /** The profiles of listings, as far as they have one, in any order. */
  readonly byIds: (ids: readonly string[]) => Promise<readonly Profile[]>;
  /** The profiles of a kind whose listing's id comes after one, in the order of ids. */
  readonly after: (kind: ListingKind, id: string, limit: number) => Promise<readonly Profile[]>;
  /** The number of the last change, 0 before the first. */
  readonly lastSeq: () => Promise<number>;
}

/** The engine's memory as plain data: what it counted and its indexes, as they were after a change. */
export interface Snapshot {
  /** Of weights and profiles: a snapshot of other versions is of no use. */
  readonly versions: string;
  /** Of the last change that is in it. */
  readonly seq: number;
  /** Changes since the words were counted. */
  readonly changed: number;
  readonly statistics: Statistics;
  readonly indexes: Readonly<Record<ListingKind, SavedIndex>>;
  readonly lessons: readonly Lesson[];
}

export interface SnapshotStore {
  /** The last snapshot; null where there is none, or none that can be read. */
  readonly read: () => Promise<Snapshot | null>;
  /** Puts a snapshot in the place of the last one; whoever reads meanwhile finds one of the two whole. */
  readonly write: (snapshot: Snapshot) => Promise<void>;
}
