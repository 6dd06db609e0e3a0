import { codeName } from "./forward";
import { slotHeap } from "./heap";
import { type Query, mostPoints, neededRelevance, scoreExactly } from "./query";
import { type Segment, levels, listOf, mostDocs } from "./segment";

/** Room for one search at a time; clean between searches. */
export interface SearchRoom {
  /** The most that each listing can share with the query, in steps of a scale, as far as it was added up. */
  readonly sums: Uint16Array;
  readonly bounds: Float64Array;
  readonly done: Uint8Array;
}

export const searchRoom = (): SearchRoom => ({
  sums: new Uint16Array(mostDocs),
  bounds: new Float64Array(mostDocs),
  done: new Uint8Array(mostDocs),
});

/** A list of the segment that the query reads; `bound` is the most it adds to a relevance. */
interface Read {
  readonly list: number;
  readonly bound: number;
  readonly length: number;
}

const mostSum = 65_535;
/**
 * Long lists that add little are left out while together they stay below this share of the relevance that
 * a listing must have (MaxScore; Turtle and Flood, Query evaluation, 1995). Measured: below it too much is
 * read, above it too many listings are scored.
 */
const leftOutShare = 0.5;
/** Listings that are scored first, to know early what the others must reach: from each list so many. */
const firstOfList = 48;
const firstOfCode = 1024;
/** For each match that is wanted, so many of them are scored exactly. */
const seedsAMatch = 4;

function readsOf(segment: Segment, { readings, worth }: Query): Read[] {
  return readings.list.flatMap(({ feature }, index): Read[] => {
    const list = listOf(segment, feature);
    const bound = (worth[index] ?? 0) * (segment.most[list] ?? 0);
    if (list < 0 || bound <= 0) return [];
    return [{ list, bound, length: lengthOf(segment, list) }];
  });
}

const lengthOf = ({ docStarts }: Segment, list: number): number =>
  (docStarts[list + 1] ?? 0) - (docStarts[list] ?? 0);

/** Splits the lists: those worth reading, and the sum of what the others could add. */
function choose(reads: readonly Read[], needed: number): { reads: Read[]; rest: number } {
  const byCost = reads.toSorted((a, b) => b.length / b.bound - a.length / a.bound);
  let rest = 0;
  let out = 0;
  for (const { bound } of byCost) {
    if (rest + bound > needed * leftOutShare) break;
    rest += bound;
    out++;
  }
  return { reads: byCost.slice(out), rest };
}

/** Adds the bound of each run to the listings in it. */
function addList(segment: Segment, { list, bound }: Read, scale: number, sums: Uint16Array): void {
  const { docs, docStarts, runStarts, runLevels, runLasts } = segment;
  const start = docStarts[list] ?? 0;
  let at = start;
  for (let run = runStarts[list] ?? 0; run < (runStarts[list + 1] ?? 0); run++) {
    const step = Math.ceil(((bound * (runLevels[run] ?? 0)) / levels) * scale);
    const end = start + (runLasts[run] ?? 0) + 1;
    for (; at < end; at++) {
      const doc = docs[at] ?? 0;
      sums[doc] = (sums[doc] ?? 0) + step;
    }
  }
}

/** Places of a list, strongest first, and those of the codes of the listing that asks. */
function* promising(segment: Segment, query: Query, reads: readonly Read[]): Generator<number> {
  for (const { code } of query.asking.ipc) {
    const feature = query.names.features.find(codeName(code));
    const list = feature < 0 ? -1 : listOf(segment, feature);
    if (list >= 0) yield* firstOf(segment, list, firstOfCode);
  }
  for (const { list } of reads) yield* firstOf(segment, list, firstOfList);
}

function firstOf(segment: Segment, list: number, count: number): Uint16Array {
  const start = segment.docStarts[list] ?? 0;
  return segment.docs.subarray(start, start + Math.min(count, lengthOf(segment, list)));
}

/** A segment being searched. */
interface Search {
  readonly segment: Segment;
  readonly query: Query;
  readonly room: SearchRoom;
  readonly scale: number;
  readonly rest: number;
}

const mostRelevance = ({ room: { sums }, scale, rest }: Search, doc: number): number =>
  (sums[doc] ?? 0) / scale + rest;

/** Scores listings, those with the highest bounds first, at most `most` of them. */
function scoreBest(search: Search, docs: readonly number[], most: number): void {
  const { segment, query, room } = search;
  for (const doc of docs) {
    room.bounds[doc] = mostPoints(query, segment, doc, mostRelevance(search, doc));
  }
  const heap = slotHeap(Int32Array.from(docs), room.bounds);
  for (let left = most; left > 0; left--) {
    const doc = heap.pop();
    if (doc < 0 || (room.bounds[doc] ?? 0) < query.best.threshold()) return;
    room.done[doc] = 1;
    scoreExactly(query, segment, doc);
  }
}

/** The sums that a listing must have, by its points beside the topic in whole points, rounded up. */
function neededSums({ query, scale, rest }: Search): Float64Array {
  const least = query.ruled && rest === 0 ? 1 : 0; // a pair that shares nothing is not shown
  return Float64Array.from({ length: Math.ceil(query.mostBeside) + 2 }, (_, beside) =>
    Math.max(least, Math.floor((neededRelevance(query, beside) - rest) * scale) - 1),
  );
}

/** The listings whose bounds are not below what they need. */
function survivors({ segment, query, room: { sums, done } }: Search, needed: Float64Array) {
  const found: number[] = [];
  const least = needed.at(-1) ?? 0;
  const { size, view, starts } = segment;
  for (let doc = 0; doc < size; doc++) {
    const sum = sums[doc] ?? 0;
    if (sum < least || done[doc] === 1) continue;
    const beside = query.beside(view, starts[doc] ?? 0);
    if (beside >= 0 && sum >= (needed[Math.ceil(beside)] ?? 0)) found.push(doc);
  }
  return found;
}

/**
 * Offers the best listings of a segment to the best: bounds are added up list by list, and the listings
 * whose bounds reach the score of the last of the best are scored exactly, the most promising first.
 */
export function searchSegment(segment: Segment, query: Query, room: SearchRoom): void {
  const all = readsOf(segment, query);
  const needed = neededRelevance(query, query.mostBeside);
  const { reads, rest } = choose(all, needed);
  const total = reads.reduce((sum, { bound }) => sum + bound, 0);
  const scale = (mostSum - reads.length) / Math.max(total, Number.MIN_VALUE);
  const search = { segment, query, room, scale: Math.min(scale, mostSum), rest };
  for (const read of reads) addList(segment, read, search.scale, room.sums);
  if (query.best.threshold() === -Infinity && query.limit < segment.size) {
    const seeds = new Set(promising(segment, query, reads));
    scoreBest(search, [...seeds], query.limit * seedsAMatch);
  }
  scoreBest(search, survivors(search, neededSums(search)), segment.size);
  room.sums.fill(0, 0, segment.size);
  room.done.fill(0, 0, segment.size);
}
