import type { Beat } from "@/lib/jobs/run";
import type { ListingStore } from "@/lib/listing/store";
import { documentOf, type PlaceNames } from "./document";
import type { SearchStore } from "./store";

/** What the jobs of the index work with. */
export interface IndexPorts {
  readonly listings: ListingStore;
  readonly search: SearchStore;
  readonly placeNames: PlaceNames;
}

/** So many listings are worked on between two signs of life. */
const batch = 25;

/** Brings the index to what a listing is now. Safe to do twice. One that is not published is no longer found. */
export async function indexListing(ports: IndexPorts, listingId: string): Promise<void> {
  const posted = await ports.listings.byId(listingId);
  if (posted === null) return;
  const isFound = posted.listing.status === "published";
  const document = isFound ? documentOf(posted, ports.placeNames) : null;
  await ports.search.put([{ listingId, document }]);
}

/** Indexes everything published anew; what is no longer published was taken out by its own job. */
export async function indexAll(ports: IndexPorts, beat: Beat): Promise<void> {
  const { offer, need } = await ports.listings.counts();
  let [after, done] = ["", 0];
  for (;;) {
    const some = await ports.listings.publishedAfter(after, batch);
    const posted = await ports.listings.byIds(some.map(({ id }) => id));
    await ports.search.put(
      posted.map((one) => ({
        listingId: one.listing.id,
        document: documentOf(one, ports.placeNames),
      })),
    );
    done += some.length;
    if (!(await beat({ done, total: offer + need }))) return;
    if (some.length < batch) return;
    after = some.at(-1)?.id ?? after;
  }
}
