import type { Ordered } from "../order";
import { bestOf } from "./best";
import { slotHeap } from "./heap";
import { type Search, lookAtMark, lookThrough, looked, needsOf, noteMarks } from "./look-through";
import { type Query, mostPoints, scoreExactly } from "./query";
import type { Segment } from "./segment";
import { addUp, readsOf, scaleFor } from "./sums";

/** Room for one search at a time, for as many listings as there are; clean between searches. */
export interface SearchRoom {
  sums: Uint16Array;
  marked: Uint8Array;
}

export const searchRoom = (): SearchRoom => ({
  sums: new Uint16Array(0),
  marked: new Uint8Array(0),
});

const growth = 1.2; // a few new listings do not ask for new room

function makeRoom(room: SearchRoom, size: number): void {
  if (room.sums.length >= size) return;
  room.sums = new Uint16Array(Math.ceil(size * growth));
  room.marked = new Uint8Array(room.sums.length);
}

/** Adds up what the listings of each segment share with the query. */
function openSearches(segments: readonly Segment[], query: Query, room: SearchRoom): Search[] {
  const read = segments.map((segment) => ({ segment, reads: readsOf(segment, query) }));
  const scale = scaleFor(read.map(({ reads }) => reads));
  let start = 0;
  return read.map(({ segment, reads }) => {
    const end = start + segment.size;
    const sums = room.sums.subarray(start, end);
    const marked = room.marked.subarray(start, end);
    start = end;
    noteMarks(segment, query, marked);
    addUp({ segment, reads }, query, scale, sums);
    return { segment, query, marked, sums, scale };
  });
}

/** A listing still to be scored. */
interface Hopeful {
  readonly search: Search;
  readonly doc: number;
  /** The most points beside the topic, and in all. */
  readonly beside: number;
  readonly bound: number;
}

function hopefulOf(search: Search, doc: number): Hopeful {
  const { segment, query, sums, scale } = search;
  const beside = query.beside.all(segment.view, segment.starts[doc] ?? 0);
  const bound = mostPoints(query, segment, doc, (sums[doc] ?? 0) / scale, beside);
  return { search, doc, beside, bound };
}

function score({ search, doc, beside }: Hopeful): void {
  search.marked[doc] = looked;
  scoreExactly(search.query, search.segment, doc, beside);
}

/** Listings that are scored first, to know early what the others must reach, for each match wanted. */
const seedsAMatch = 3;
/** Listings among which they are looked for, for each mark: more of them take longer than they spare. */
const lookedAtAMark = 4096;

/** Scores the most promising of those that may share a subclass. */
function scoreSeeds(searches: readonly Search[], query: Query): void {
  const { topic } = query.context.weights.points;
  const best = bestOf<Ordered & { search: Search; doc: number }>(query.limit * seedsAMatch);
  for (const mark of query.marks.filter(({ shown }) => shown)) {
    let left = lookedAtAMark;
    for (const search of searches) {
      const { sums, scale } = search;
      left -= lookAtMark(search, mark, left, (doc, points) => {
        // No bound: it only says who comes first.
        const total = points + ((sums[doc] ?? 0) / scale) * topic;
        if (total > best.threshold()) best.offer({ id: "", open: 0, total, search, doc });
      });
    }
  }
  for (const { search, doc } of best.inOrder()) {
    const cameBefore = search.marked[doc] === looked; // by another mark
    if (!cameBefore) score(hopefulOf(search, doc));
  }
}

/** Scores those that have the sum they need and whose own bounds hold, too, the most promising first. */
function scoreHopeful(searches: readonly Search[], query: Query): void {
  const all: Hopeful[] = [];
  const needs = needsOf(query, searches[0]?.scale ?? 1);
  for (const search of searches) {
    lookThrough(search, needs, (doc) => {
      const hopeful = hopefulOf(search, doc);
      if (hopeful.bound >= query.best.threshold()) all.push(hopeful);
    });
  }
  const bounds = Float64Array.from(all, ({ bound }) => bound);
  const heap = slotHeap(Int32Array.from(all.keys()), bounds);
  for (let slot = heap.pop(); slot >= 0; slot = heap.pop()) {
    const hopeful = all[slot];
    if (hopeful === undefined || hopeful.bound < query.best.threshold()) return;
    score(hopeful);
  }
}

/**
 * Offers the best listings of the segments to the best: bounds are added up list by list, and the listings
 * whose bounds reach the score of the last of the best are scored exactly, the most promising first.
 */
export function search(segments: readonly Segment[], query: Query, room: SearchRoom): void {
  const size = segments.reduce((sum, segment) => sum + segment.size, 0);
  makeRoom(room, size);
  const searches = openSearches(segments, query, room);
  if (query.limit < size) scoreSeeds(searches, query);
  // The first segment says well enough what the others must reach.
  scoreHopeful(searches.slice(0, 1), query);
  scoreHopeful(searches.slice(1), query);
  room.sums.fill(0, 0, size);
  room.marked.fill(0, 0, size);
}
