import { listingVerb } from "./change";
import { ended } from "./end";

/** Says that an offer or need has found its partner; it leaves lists and matching. */
export const fulfilListing = listingVerb("listing.fulfil", (listing, now) =>
  ended(listing, "fulfil", now),
);
