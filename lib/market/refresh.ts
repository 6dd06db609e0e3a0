import type { Act } from "@/lib/access/act";
import type { Beat } from "@/lib/jobs/run";
import type { JobStore } from "@/lib/jobs/store";
import type { ListingKind } from "@/lib/listing/model";
import { type FirstMatch, newestListings, type WaitCounts } from "./model";
import { marketPages } from "./pages";
import type { MarketStore } from "./store";
import { MarketTally } from "./tally";
import { waitCounts } from "./waiting";

/** So many listings are read between two signs of life: a few milliseconds of work. */
const batch = 500;
/** A listing keeps up to a hundred matches, each of which is read. */
const waitBatch = 50;

export interface MarketPorts {
  readonly jobs: JobStore;
  readonly market: MarketStore;
  readonly matchWithinAsean: boolean;
}

/** Whether listings have changed since the last count, or none was made yet. */
export async function isMarketOld({ market }: Pick<MarketPorts, "market">): Promise<boolean> {
  return (await market.counted()) !== (await market.lastChange());
}

/** Tells that the job is alive; false where another worker has taken it over. */
type Alive = (more: number) => Promise<boolean>;

async function tally(market: MarketStore, alive: Alive): Promise<MarketTally | null> {
  const made = new MarketTally();
  let after: string | null = "";
  while (after !== null) {
    const { listings, next } = await market.listingsAfter(after, batch);
    for (const listing of listings) made.add(listing);
    if (!(await alive(listings.length))) return null;
    after = next;
  }
  return made;
}

async function waited(
  market: MarketStore,
  kind: ListingKind,
  alive: Alive,
): Promise<WaitCounts | null> {
  const ids = await market.newest(kind, newestListings);
  const found: FirstMatch[] = [];
  for (let start = 0; start < ids.length; start += waitBatch) {
    found.push(...(await market.firstMatches(kind, ids.slice(start, start + waitBatch))));
    if (!(await alive(0))) return null;
  }
  return waitCounts(found);
}

/**
 * Counts the market anew, in small batches between which others go first. Safe to do twice; one run serves
 * all that asked for it before. Stops without a word where another worker has taken the job over.
 */
export async function refreshMarket(
  act: Act,
  { jobs, market, matchWithinAsean }: MarketPorts,
  beat: Beat,
): Promise<void> {
  await jobs.supersede({ kind: "refresh_market" }, act.now, act.now);
  // Read first: what changes during the count is counted by the next one.
  const seq = await market.lastChange();
  let done = 0;
  const alive: Alive = (more) => {
    done += more;
    return beat({ done, total: done, cursor: null });
  };
  const counted = await tally(market, alive);
  const offer = counted && (await waited(market, "offer", alive));
  const need = offer && (await waited(market, "need", alive));
  if (counted === null || offer === null || need === null) return;
  const count = { seq, countedAt: act.now, waits: { offer, need } };
  await market.replace(marketPages(count, counted.cells(matchWithinAsean)));
}
