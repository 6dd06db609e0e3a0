/** A listing that somebody keeps. At most once a person and listing. */
export interface KeptListing {
  readonly personId: string;
  readonly listingId: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

/** So many listings one person keeps: more are no short list, and each page of a list reads them all. */
export const mostKept = 100;
