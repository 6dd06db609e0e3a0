import type { ListingStatus } from "@/lib/access/model";
import type { Country } from "@/lib/taxonomy/countries";
import type { OrganisationKind, OrganisationSize } from "@/lib/taxonomy/organisations";
import type { Province } from "@/lib/taxonomy/provinces";
import type { ListingContent } from "./content";

export const listingKinds = ["offer", "need"] as const;
export type ListingKind = (typeof listingKinds)[number];

/** An offer meets needs, a need meets offers. */
export const otherKind = (kind: ListingKind): ListingKind => (kind === "offer" ? "need" : "offer");

/** Where a listing came from when it was imported. Source and id together are unique. */
export interface ExternalId {
  readonly source: string;
  readonly id: string;
}

/** An edit of a published listing that waits for a curator, while the published content stays visible. */
export interface Revision {
  readonly content: ListingContent;
  readonly state: "submitted" | "changes_requested";
  readonly submittedAt: number;
  /** The listing has files that no curator has seen; the texts may be as they were. */
  readonly newFiles: boolean;
}

/** The organisation's facts that a listing shows even when it is anonymous. Null = unknown. */
export interface Origin {
  readonly country: Country | null;
  readonly province: Province | null;
  readonly organisationKind: OrganisationKind | null;
  readonly organisationSize: OrganisationSize | null;
}

/** A technology offer or need. `version` grows with every write and guards against stale ones. */
export interface Listing {
  readonly id: string;
  readonly kind: ListingKind;
  readonly status: ListingStatus;
  /** Null: the organisation is unknown (imports). */
  readonly organisationId: string | null;
  /** Null: nobody on the platform wrote it (imports). */
  readonly authorId: string | null;
  readonly origin: Origin;
  readonly content: ListingContent;
  readonly revision: Revision | null;
  readonly external: ExternalId | null;
  /** Lacks what a form requires; only imports may. */
  readonly incomplete: boolean;
  readonly isDemo: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly submittedAt: number | null;
  readonly publishedAt: number | null;
  /** The end of its validity while published. */
  readonly validUntil: number | null;
  /** When its validity was lengthened, which happens once; null = not yet. */
  readonly renewedAt: number | null;
  /** When it expired, was fulfilled, withdrawn or rejected; null before that. */
  readonly endedAt: number | null;
  /** Whether new partners are welcome at the moment; a listing that is closed stays visible. */
  readonly openForInterest: boolean;
  readonly version: number;
}
