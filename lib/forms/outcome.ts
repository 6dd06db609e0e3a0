import type { InvalidInput } from "./issues";

/** The expected ways in which a verb can end without writing anything. */
export type VerbError =
  | InvalidInput
  /** There is no such thing, or it is not this actor's: both read alike. */
  | { readonly code: "not_found" }
  /** Somebody else changed it since it was read. */
  | { readonly code: "stale" }
  /** Too many tries; the same answer whether or not the account exists. */
  | { readonly code: "slow_down"; readonly retryAfterMs: number };

export const notFound = { code: "not_found" } as const;
export const stale = { code: "stale" } as const;
