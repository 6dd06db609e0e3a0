import type { Listing } from "./model";
import { after, type ListingEvent } from "./transitions";

/** A listing whose life ends with an event, what waited for review dropped; null where it cannot end so. */
export function ended(
  listing: Listing,
  event: Extract<ListingEvent, "expire" | "fulfil" | "withdraw">,
  now: number,
): Listing | null {
  const status = after(listing.status, event);
  if (status === null) return null;
  // Only what expired keeps the day on which its validity was over.
  const validUntil = event === "expire" ? listing.validUntil : null;
  return { ...listing, status, revision: null, validUntil, endedAt: now };
}
