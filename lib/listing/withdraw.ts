import type { Act } from "@/lib/access/act";
import { authorise } from "@/lib/access/authorise";
import { notFound, stale, type VerbError } from "@/lib/forms/outcome";
import { fail, ok, type Result } from "@/lib/shared/result";
import type { ListingStore } from "./store";
import { after } from "./transitions";
import { listingWrite } from "./write";

export interface WithdrawInput {
  readonly listing: string;
  readonly version: number;
}

/** Takes a listing back; it leaves lists and matching. Errors: `not_found`, `stale`. */
export async function withdrawListing(
  act: Act,
  stores: { readonly listings: ListingStore },
  input: WithdrawInput,
): Promise<Result<null, VerbError>> {
  const posted = await stores.listings.byId(input.listing);
  const listing = authorise(act.actor, "listing.withdraw", posted?.listing ?? null);
  const status = listing && after(listing.status, "withdraw");
  if (listing === null || status === null) return fail(notFound);
  if (listing.version !== input.version) return fail(stale);
  const write = listingWrite(act, {
    act: "listing.withdraw",
    before: listing,
    after: { ...listing, status, revision: null, validUntil: null },
  });
  return (await stores.listings.write([write])) ? ok(null) : fail(stale);
}
