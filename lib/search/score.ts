import type { Shelf } from "./shelf";
import type { Alternatives, Place, SearchStore } from "./store";

/** Where the things that a query asks for were found. */
export interface Hits {
  readonly any: readonly Place[];
  readonly title: readonly Place[];
  readonly names: readonly Place[];
  readonly summary: readonly Place[];
}

export const noHits: Hits = { any: [], title: [], names: [], summary: [] };

/** What a hit counts more where it is not only in the body. */
const more = { title: 3, names: 2, summary: 1 } as const;

/**
 * What more listings have than this says little wherever it stands, and to ask where costs more than the rest
 * of the search: at 100,000 listings, 20 ms a field for a word of every second text.
 */
const commonFrom = 20_000;

/** Asks the index for one thing, field by field. */
export async function hitsOf(store: SearchStore, wanted: Alternatives): Promise<Hits> {
  const any = await store.places(wanted);
  if (any.length === 0 || any.length >= commonFrom) return { ...noHits, any };
  const [title, names, summary] = await Promise.all([
    store.places(wanted, ["title"]),
    store.places(wanted, ["names"]),
    store.places(wanted, ["summary"]),
  ]);
  return { any, title, names, summary };
}

/** Listings by how well they meet a query. */
export interface Scored {
  readonly has: "all" | "some";
  readonly isFound: (place: Place) => boolean;
  /** The best of some places, of equals the one that comes first among them. */
  readonly best: (places: readonly Place[], limit: number) => readonly Place[];
}

/** How much a thing says that so many of all listings have, as BM25 has it. */
const rarity = (having: number, all: number): number =>
  Math.log(1 + (all - having + 0.5) / (having + 0.5));

function add(places: readonly Place[], weight: number, scores: Float32Array): void {
  for (const place of places) scores[place] = (scores[place] ?? 0) + weight;
}

/** The score that so many of some places reach. */
function leastOfBest(places: readonly Place[], scores: Float32Array, limit: number): number {
  const sorted = Float32Array.from(places, (place) => scores[place] ?? 0).sort();
  return sorted[Math.max(0, sorted.length - limit)] ?? 0;
}

/** Scores all listings: the rarer a thing and the nearer to the title, the more it counts. */
export function scored(hits: readonly Hits[], shelf: Shelf): Scored {
  const scores = new Float32Array(shelf.width);
  const met = new Uint8Array(shelf.width);
  for (const { any, title, names, summary } of hits) {
    const weight = rarity(any.length, Math.max(shelf.size, any.length));
    add(any, weight, scores);
    add(title, weight * more.title, scores);
    add(names, weight * more.names, scores);
    add(summary, weight * more.summary, scores);
    for (const place of any) met[place] = (met[place] ?? 0) + 1;
  }
  const has = met.includes(hits.length) ? "all" : "some";
  const least = has === "all" ? hits.length : 1;
  return {
    has,
    isFound: (place) => (met[place] ?? 0) >= least,
    best: (places, limit) => {
      const from = leastOfBest(places, scores, limit);
      return places
        .filter((place) => (scores[place] ?? 0) >= from)
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
        .slice(0, limit);
    },
  };
}
