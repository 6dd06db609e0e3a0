import type { Act } from "@/lib/access/act";
import { authorise } from "@/lib/access/authorise";
import type { Action } from "@/lib/access/table";
import { notFound, stale, type VerbError } from "@/lib/forms/outcome";
import { fail, ok, type Result } from "@/lib/shared/result";
import type { Listing } from "./model";
import type { ListingStore } from "./store";
import { listingWrite } from "./write";

/** The listing that an act is about, at the version that was read. */
export interface ListingTarget {
  readonly listing: string;
  readonly version: number;
}

interface Stores {
  readonly listings: ListingStore;
}

/** An act of an organisation on its listing that needs nothing but the listing. */
export type ListingVerb = (
  act: Act,
  stores: Stores,
  target: ListingTarget,
) => Promise<Result<null, VerbError>>;

/**
 * Makes such a verb from its name in the access table and a pure change, which answers null where the listing
 * is not in a state for it. The verb's errors: `not_found` (also where it does not fit the state), `stale`.
 */
export const listingVerb =
  (action: Action, change: (listing: Listing, now: number) => Listing | null): ListingVerb =>
  async (act, { listings }, target) => {
    const posted = await listings.byId(target.listing);
    const listing = authorise(act.actor, action, posted?.listing ?? null);
    const changed = listing && change(listing, act.now);
    if (listing === null || changed === null) return fail(notFound);
    if (listing.version !== target.version) return fail(stale);
    const write = listingWrite(act, { act: action, before: listing, after: changed });
    return (await listings.write([write])) ? ok(null) : fail(stale);
  };
