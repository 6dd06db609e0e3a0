import { listingVerb } from "./change";
import { after } from "./transitions";
import { isRevivable, validFrom } from "./validity";

/** Publishes an expired listing again as it was, within a year; a new validity begins. */
export const reviveListing = listingVerb("listing.revive", (listing, now) => {
  const status = after(listing.status, "revive");
  if (status === null || !isRevivable(listing, now)) return null;
  return { ...listing, status, validUntil: validFrom(now), renewedAt: null, endedAt: null };
});
