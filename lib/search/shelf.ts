import { Columns, facetAt, noCounts, passes, severalKeepOut, wantedBy } from "./columns";
import { dayAt } from "./deadlines";
import { type Facet, type FacetCounts, facets, type Facts, type Filters } from "./model";
import type { Place, SearchEntry } from "./store";
import { countsOf } from "./values";

/** The orders that need no query. */
export const shelfOrders = ["newest", "deadline", "readiness"] as const;
export type ShelfOrder = (typeof shelfOrders)[number];

/** A listing on the shelf. */
interface Shelved {
  readonly listingId: string;
  readonly facts: Facts;
}

/** Places in an order, and those that have changed since it was made. */
interface Order {
  readonly places: readonly Place[];
  readonly changed: Set<Place>;
}

/** What the filters leave. */
export interface Sifted {
  readonly total: number;
  readonly passes: (place: Place) => boolean;
  readonly counts: FacetCounts;
  /** By filter: how many there are that it alone keeps out. */
  readonly keptOutBy: ReadonlyMap<Facet, number>;
}

/** Stands for "no deadline", after every real day. */
const never = "9999-12-31";

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

const comparisons: Readonly<Record<ShelfOrder, (a: Facts, b: Facts) => number>> = {
  newest: (a, b) => b.publishedAt - a.publishedAt,
  deadline: (a, b) => compare(a.deadline ?? never, b.deadline ?? never),
  readiness: (a, b) => (b.trl ?? 0) - (a.trl ?? 0),
};

/**
 * What every published listing is filtered, counted and ordered by, held in memory: one pass over a hundred
 * thousand takes some milliseconds, so that every count is exact and none has to be kept.
 */
export class Shelf {
  readonly #entries: (Shelved | undefined)[] = [];
  readonly #columns = new Columns();
  readonly #orders = new Map<ShelfOrder, Order>();
  #size = 0;

  /** How many listings stand on it. */
  get size(): number {
    return this.#size;
  }

  /** One more than the highest place: the length of an array over all places. */
  get width(): number {
    return this.#entries.length;
  }

  at(place: Place): Shelved | undefined {
    return this.#entries[place];
  }

  *all(): Generator<Shelved> {
    for (const entry of this.#entries) if (entry !== undefined) yield entry;
  }

  take({ place, listingId, facts }: SearchEntry): void {
    if (this.#entries[place] !== undefined) this.#size -= 1;
    while (this.#entries.length < place) this.#entries.push(undefined);
    this.#entries[place] = facts === null ? undefined : { listingId, facts };
    for (const { changed } of this.#orders.values()) changed.add(place);
    if (facts === null) return;
    this.#size += 1;
    this.#columns.put(place, facts);
  }

  #before(order: ShelfOrder, one: Place, other: Place): number {
    const [a, b] = [this.#entries[one], this.#entries[other]];
    if (a === undefined || b === undefined) return 0;
    return comparisons[order](a.facts, b.facts) || compare(a.listingId, b.listingId);
  }

  /** All places in an order, of equals by id. After a change what is sorted already is kept. */
  order(order: ShelfOrder): readonly Place[] {
    const known = this.#orders.get(order);
    if (known?.changed.size === 0) return known.places;
    const changed = known?.changed ?? new Set(this.#entries.keys());
    const stays = (known?.places ?? []).filter((place) => !changed.has(place));
    const comes = [...changed].filter((place) => this.#entries[place] !== undefined);
    // The engine's sort finds the long run that is in order, and only merges the few behind it.
    const sortedComing = comes.sort((a, b) => this.#before(order, a, b));
    const places = [...stays, ...sortedComing].sort((a, b) => this.#before(order, a, b));
    this.#orders.set(order, { places, changed: new Set() });
    return places;
  }

  /** Which of some listings, or of all, the filters let through, with the counts of every facet. */
  sift(filters: Filters, now: number, among?: (place: Place) => boolean): Sifted {
    const [wanted, today, counted] = [wantedBy(filters), dayAt(now), noCounts()];
    const by = new Int8Array(this.width).fill(severalKeepOut);
    const kept = new Int32Array(facets.length);
    let total = 0;
    for (let place = 0; place < by.length; place++) {
      if (this.#entries[place] === undefined || among?.(place) === false) continue;
      const facet = this.#columns.keptOut(place, wanted, today);
      by[place] = facet;
      if (facet === severalKeepOut) continue;
      if (facet === passes) total += 1;
      else kept[facet] = (kept[facet] ?? 0) + 1;
      this.#columns.count(place, facet, today, counted);
    }
    const keptOutBy = new Map(
      Array.from(kept, (count, place) => [facetAt(place), count] as const).filter(
        ([facet]) => filters[facet] !== undefined,
      ),
    );
    const letThrough = (place: Place): boolean => by[place] === passes;
    return { total, passes: letThrough, counts: countsOf(counted), keptOutBy };
  }
}
