import type { Act } from "@/lib/access/act";
import { ended } from "./end";
import type { Listing } from "./model";
import type { ListingStore } from "./store";
import { after } from "./transitions";
import { archivedIfEndedBefore } from "./validity";
import { listingWrite } from "./write";

const batch = 100;

interface Sweep {
  readonly act: string;
  readonly due: (limit: number) => Promise<readonly Listing[]>;
  readonly change: (listing: Listing) => Listing | null;
}

/** Changes all that is due, in batches; says how many. What is changed must no longer be due. */
async function sweep(act: Act, listings: ListingStore, { due, change, ...rest }: Sweep) {
  let changed = 0;
  for (;;) {
    const found = await due(batch);
    const writes = found.flatMap((before) => {
      const next = change(before);
      return next === null ? [] : [listingWrite(act, { act: rest.act, before, after: next })];
    });
    await listings.write(writes);
    changed += writes.length;
    if (found.length < batch || writes.length === 0) return changed;
  }
}

interface Stores {
  readonly listings: ListingStore;
}

/** Ends the published listings whose validity is over; says how many. */
export const expireListings = (act: Act, { listings }: Stores): Promise<number> =>
  sweep(act, listings, {
    act: "listing.expire",
    due: (limit) => listings.endedBefore(act.now, limit),
    change: (listing) => ended(listing, "expire", act.now),
  });

/** Archives what ended a year ago, never what is published; says how many. */
export const archiveListings = (act: Act, { listings }: Stores): Promise<number> =>
  sweep(act, listings, {
    act: "listing.archive",
    due: (limit) => listings.archivable(archivedIfEndedBefore(act.now), limit),
    change: (listing) => {
      const status = after(listing.status, "archive");
      return status === null ? null : { ...listing, status };
    },
  });
