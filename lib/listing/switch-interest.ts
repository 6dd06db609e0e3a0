import { listingVerb } from "./change";

/** Opens or closes a published listing for new expressions of interest; it stays visible and matched. */
export const switchInterest = listingVerb("listing.switch_interest", (listing) => ({
  ...listing,
  openForInterest: !listing.openForInterest,
}));
