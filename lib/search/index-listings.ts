import { type Beat, LeaseLost } from "@/lib/jobs/run";
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

/** Indexes the next published listings after an id; answers how many, and the last of them. */
export async function indexNext(
  ports: IndexPorts,
  after: string,
): Promise<{ readonly done: number; readonly last: string }> {
  const some = await ports.listings.publishedAfter(after, batch);
  const posted = await ports.listings.byIds(some.map(({ id }) => id));
  const changes = posted.map((one) => ({
    listingId: one.listing.id,
    document: documentOf(one, ports.placeNames),
  }));
  if (changes.length > 0) await ports.search.put(changes);
  return { done: some.length, last: some.at(-1)?.id ?? after };
}

/**
 * Indexes everything published after an id anew, and says after each step how far it is; what is no longer
 * published was taken out by its own job. Throws `LeaseLost` where it must stop.
 */
export async function indexAll(ports: IndexPorts, from: string, beat: Beat): Promise<void> {
  const { offer, need } = await ports.listings.counts();
  let [after, done] = [from, 0];
  for (;;) {
    const step = await indexNext(ports, after);
    if (step.done === 0) return;
    done += step.done;
    after = step.last;
    if (!(await beat({ done, total: offer + need, cursor: after }))) throw new LeaseLost();
  }
}
