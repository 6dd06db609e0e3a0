import { remembered } from "./country-bound";
import { slotHeap } from "./heap";
import { type Query, mostPoints, neededRelevance, scoreExactly, shownRelevance } from "./query";
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
/** Listings that are scored first, to know early what the others must reach, for each match wanted. */
const seedsAMatch = 4;
/** What is needed is known by steps of this part of a point. */
const stepsAPoint = 2;
const fullScore = 100;

const lengthOf = ({ docStarts }: Segment, list: number): number =>
  (docStarts[list + 1] ?? 0) - (docStarts[list] ?? 0);

function readsOf(segment: Segment, query: Query): Read[] {
  const { readings, worth, marketMarks, context } = query;
  const read = (list: number, bound: number): Read[] =>
    list < 0 || bound <= 0 ? [] : [{ list, bound, length: lengthOf(segment, list) }];
  const shared = readings.list.flatMap(({ feature }, index): Read[] => {
    const list = listOf(segment, feature);
    return read(list, (worth[index] ?? 0) * (segment.most[list] ?? 0));
  });
  const markets = marketMarks.flatMap((mark) =>
    read(listOf(segment, mark), context.weights.topic.markets),
  );
  return [...shared, ...markets];
}

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

/** A segment being searched. */
interface Search {
  readonly segment: Segment;
  readonly query: Query;
  readonly room: SearchRoom;
  readonly scale: number;
  readonly rest: number;
  /** What the listings of each block can earn beside topic and field. */
  readonly codeless: Float64Array;
}

function codelessOf({ blocks }: Segment, { beside }: Query): Float64Array {
  const { count, countries, trls, supports, ways } = blocks;
  const points = new Float64Array(count);
  for (let block = 0; block < count; block++) {
    points[block] = beside.codeless(
      countries[block] ?? 0,
      trls[block] ?? 0,
      supports[block] ?? 0,
      ways[block] ?? 0,
    );
  }
  return points;
}

/** Calls back for the listings that have a code of the one that asks, with their blocks; some come twice. */
function eachOfCodes({ segment, query }: Search, each: (doc: number, block: number) => void): void {
  const { docs, docStarts, blocks } = segment;
  for (const mark of query.codeMarks) {
    const list = listOf(segment, mark);
    let block = 0;
    const end = list < 0 ? 0 : (docStarts[list + 1] ?? 0);
    for (let at = docStarts[list] ?? end; at < end; at++) {
      const doc = docs[at] ?? 0; // in rising order: all weights of a code are the same
      while (doc >= (blocks.starts[block + 1] ?? 0)) block++;
      each(doc, block);
    }
  }
}

/** Scores listings, those with the highest bounds first, at most `most` of them. */
function scoreBest({ segment, query, room }: Search, docs: readonly number[], most: number): void {
  const heap = slotHeap(Int32Array.from(docs), room.bounds);
  let left = most;
  while (left > 0) {
    const doc = heap.pop();
    if (doc < 0 || (room.bounds[doc] ?? 0) < query.best.threshold()) return;
    if (room.done[doc] === 1) continue; // it came twice
    room.done[doc] = 1;
    left--;
    scoreExactly(query, segment, doc);
  }
}

/** Scores the most promising of those that share a code. */
function seed(search: Search): void {
  const { room, codeless, query, scale } = search;
  const { topic } = query.context.weights.points;
  const docs: number[] = [];
  eachOfCodes(search, (doc, block) => {
    const points = codeless[block] ?? 0;
    if (points === -Infinity || room.sums[doc] === 0) return;
    room.bounds[doc] = points + ((room.sums[doc] ?? 0) / scale) * topic;
    docs.push(doc);
  });
  for (const doc of docs) room.bounds[doc] = (room.bounds[doc] ?? 0) + fullScore; // none is passed over
  scoreBest(search, docs, query.limit * seedsAMatch);
}

/** The sum that a listing needs, by what it can earn beside the topic. */
function needs({ query, scale, rest }: Search, least: number): (beside: number) => number {
  const known = remembered(fullScore * stepsAPoint + 1, (steps) => {
    const needed = Math.max(least, neededRelevance(query, steps / stepsAPoint));
    // A pair that shares nothing is not shown.
    const lowest = query.ruled && rest === 0 ? 1 : 0;
    return Math.max(lowest, Math.floor((needed - rest) * scale) - 1);
  });
  return (beside) => known(Math.min(fullScore * stepsAPoint, Math.ceil(beside * stepsAPoint)));
}

/** Those of a block that have the sum needed. */
function addOfBlock(
  { segment: { blocks }, room: { sums, done } }: Search,
  block: number,
  needed: number,
  into: number[],
): void {
  const end = blocks.starts[block + 1] ?? 0;
  for (let doc = blocks.starts[block] ?? 0; doc < end; doc++) {
    if ((sums[doc] ?? 0) >= needed && done[doc] !== 1) into.push(doc);
  }
}

/** Those that need not share a code: whole blocks of them are passed over at once. */
function addOthers(search: Search, into: number[]): void {
  const { query, codeless } = search;
  const ofOthers = needs(search, shownRelevance(query));
  for (const [block, points] of codeless.entries()) {
    if (points === -Infinity) continue;
    const needed = ofOthers(points + query.field.apart);
    if (needed <= mostSum) addOfBlock(search, block, needed, into);
  }
}

/** The listings whose bounds are not below what they need, as far as their blocks tell. */
function hopeful(search: Search): number[] {
  const { query, room, codeless } = search;
  const { sums, done } = room;
  const found: number[] = [];
  const ofShared = needs(search, 0);
  eachOfCodes(search, (doc, block) => {
    const points = codeless[block] ?? 0;
    if (points === -Infinity || done[doc] === 1) return;
    if ((sums[doc] ?? 0) >= ofShared(points + query.field.shared)) found.push(doc);
  });
  addOthers(search, found);
  return found;
}

/** Scores the hopeful whose own bounds hold, too. */
function scoreHopeful(search: Search): void {
  const { segment, query, room, scale, rest } = search;
  const docs = hopeful(search).filter((doc) => {
    const bound = mostPoints(query, segment, doc, (room.sums[doc] ?? 0) / scale + rest);
    room.bounds[doc] = bound;
    return bound >= query.best.threshold();
  });
  scoreBest(search, docs, segment.size);
}

/**
 * Offers the best listings of a segment to the best: bounds are added up list by list, and the listings
 * whose bounds reach the score of the last of the best are scored exactly, the most promising first.
 */
export function searchSegment(segment: Segment, query: Query, room: SearchRoom): void {
  const codeless = codelessOf(segment, query);
  const mostBeside = codeless.reduce((a, b) => Math.max(a, b), -Infinity) + query.field.shared;
  if (mostBeside === -Infinity) return;
  const { reads, rest } = choose(readsOf(segment, query), neededRelevance(query, mostBeside));
  const total = reads.reduce((sum, { bound }) => sum + bound, 0);
  const scale = Math.min(mostSum, (mostSum - reads.length) / Math.max(total, Number.MIN_VALUE));
  const search = { segment, query, room, scale, rest, codeless };
  for (const read of reads) addList(segment, read, scale, room.sums);
  if (query.best.threshold() === -Infinity && query.limit < segment.size) seed(search);
  scoreHopeful(search);
  room.sums.fill(0, 0, segment.size);
  room.done.fill(0, 0, segment.size);
}
