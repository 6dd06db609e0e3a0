import { listingVerb } from "./change";
import { isRenewable, validFrom } from "./validity";

/** Lengthens the validity of a published listing, once and not before its last weeks. */
export const renewListing = listingVerb("listing.renew", (listing, now) =>
  listing.validUntil !== null && isRenewable(listing, now)
    ? { ...listing, validUntil: validFrom(listing.validUntil), renewedAt: now }
    : null,
);
