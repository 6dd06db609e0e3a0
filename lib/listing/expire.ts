import type { Act } from "@/lib/access/act";
import type { ListingStore } from "./store";
import { after } from "./transitions";
import { listingWrite } from "./write";

const batch = 100;

/** Ends the published listings whose validity is over; says how many. */
export async function expireListings(
  act: Act,
  stores: { readonly listings: ListingStore },
): Promise<number> {
  let ended = 0;
  for (;;) {
    const due = await stores.listings.endedBefore(act.now, batch);
    const writes = due.map((listing) =>
      listingWrite(act, {
        act: "listing.expire",
        before: listing,
        after: {
          ...listing,
          status: after(listing.status, "expire") ?? listing.status,
          revision: null,
        },
      }),
    );
    await stores.listings.write(writes);
    ended += due.length;
    if (due.length < batch) return ended;
  }
}
