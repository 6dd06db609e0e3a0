import { listingVerb } from "./change";
import { ended } from "./end";

/** Takes a listing back; it leaves lists and matching. */
export const withdrawListing = listingVerb("listing.withdraw", (listing, now) =>
  ended(listing, "withdraw", now),
);
