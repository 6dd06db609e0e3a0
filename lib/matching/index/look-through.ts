import { countryStated, numbersStated } from "./blocks";
import { remembered } from "./country-bound";
import { type Mark, type Query, neededRelevance, shownRelevance } from "./query";
import { type Segment, listOf, mostDocs } from "./segment";
import { unreached } from "./sums";

/** A segment being searched. */
export interface Search {
  readonly segment: Segment;
  readonly query: Query;
  /** By listing, the most that it can share with the query, in steps of `scale`. */
  readonly sums: Uint16Array;
  /** Steps to one of relevance, the same in all segments. */
  readonly scale: number;
  /** By listing, the number of its last mark, or `looked`. */
  readonly marked: Uint8Array;
}

/** Says of a listing, in the place of its mark, that it need not be looked at any more. */
export const looked = 255;

/** Notes for each listing its last mark; the first goes without saying. */
export function noteMarks(segment: Segment, { marks }: Query, marked: Uint8Array): void {
  const { docs, docStarts } = segment;
  for (const [mark, { features }] of marks.entries()) {
    for (const feature of features) {
      const list = listOf(segment, feature);
      const end = list < 0 ? 0 : (docStarts[list + 1] ?? 0);
      for (let at = docStarts[list] ?? end; at < end; at++) marked[docs[at] ?? 0] = mark;
    }
  }
}

const noMark: Mark = { features: [], field: 0, shown: false };
const fullScore = 100;
/** What is needed is known by steps of this part of a point. */
const stepsAPoint = 4;

/** The sum that a listing needs, by what it can earn beside the topic. */
function needed(query: Query, scale: number, least: number): (beside: number) => number {
  const known = remembered(fullScore * stepsAPoint + 1, (steps) => {
    const relevance = Math.max(least, neededRelevance(query, steps / stepsAPoint));
    // A pair that shares nothing is not shown.
    const lowest = query.ruled ? 1 : 0;
    return Math.min(unreached, Math.max(lowest, Math.floor(relevance * scale) - 1));
  });
  return (beside) => known(Math.min(fullScore * stepsAPoint, Math.ceil(beside * stepsAPoint)));
}

/** The most points of a listing beside topic and field, by what its block and itself state. */
function pointsOf(
  { segment: { ways, goals }, query: { beside } }: Search,
  doc: number,
  stated: number,
) {
  const country = countryStated(stated);
  const points = beside.stated(stated) + beside.ways(country, ways[doc] ?? 0);
  const sharesGoal = ((goals[doc] ?? 0) & beside.askedGoals) !== 0;
  return sharesGoal ? points + beside.goals(country) : points;
}

/** What listings need to come among the best, as sums, for as long as the best stay as they are. */
export interface Needs {
  /** Whether a listing, in a block that states so much, has the sum it needs. */
  readonly met: (search: Search, doc: number, stated: number) => boolean;
  /** By mark, from the place that `ofBlock` gives on, with all ways to transfer and goals. */
  readonly byMark: Int32Array;
  /** Fills in what listings need that state alike, and says where. */
  readonly ofBlock: (stated: number) => number;
}

export function needsOf(query: Query, scale: number): Needs {
  const { marks, beside } = query;
  const shown = needed(query, scale, 0);
  const other = needed(query, scale, shownRelevance(query));
  const of = (mark: number, points: number): number => {
    const own = marks[mark] ?? noMark;
    return (own.shown ? shown : other)(points + own.field);
  };
  const byMark = new Int32Array(numbersStated * marks.length).fill(-1);
  return {
    met: (search, doc, stated) => {
      const least = of(search.marked[doc] ?? 0, pointsOf(search, doc, stated));
      return (search.sums[doc] ?? 0) >= least;
    },
    byMark,
    ofBlock: (stated) => {
      const place = stated * marks.length;
      if ((byMark[place] ?? 0) >= 0) return place;
      const most = beside.most(stated);
      for (let mark = 0; mark < marks.length; mark++) {
        byMark[place + mark] = most === -Infinity ? unreached : of(mark, most);
      }
      return place;
    },
  };
}

/**
 * Puts the listings of a block that have the sum their mark needs into a row, and gives their number. A
 * loop of its own over plain arrays: it sees every listing that a query may be matched with.
 */
function sieve(
  { sums, marked }: Search,
  { from, to }: { readonly from: number; readonly to: number },
  { byMark, place, lowest }: { byMark: Int32Array; place: number; lowest: number },
  into: Uint16Array,
): number {
  let count = 0;
  for (let doc = from; doc < to; doc++) {
    const sum = sums[doc] ?? 0;
    if (sum < lowest) continue;
    const mark = marked[doc] ?? 0;
    if (mark === looked || sum < (byMark[place + mark] ?? 0)) continue;
    into[count] = doc;
    count++;
  }
  return count;
}

const row = new Uint16Array(mostDocs);

/**
 * Takes every listing that has the sum it needs: first as one of its block with its mark, then with its
 * own ways to transfer and goals.
 */
export function lookThrough(search: Search, needs: Needs, take: (doc: number) => void): void {
  const { count, starts, stated } = search.segment.blocks;
  const bestMark = search.query.marks.length - 1;
  for (let block = 0; block < count; block++) {
    const own = stated[block] ?? 0;
    const place = needs.ofBlock(own);
    const lowest = needs.byMark[place + bestMark] ?? 0; // points rise with marks
    if (lowest >= unreached) continue;
    const places = { from: starts[block] ?? 0, to: starts[block + 1] ?? 0 };
    const found = sieve(search, places, { byMark: needs.byMark, place, lowest }, row);
    for (const doc of row.subarray(0, found)) if (needs.met(search, doc, own)) take(doc);
  }
}

/** The block of a listing, looked for from another block on. */
function blockOf({ starts }: Segment["blocks"], doc: number, from: number): number {
  let block = doc < (starts[from] ?? 0) ? 0 : from;
  while (doc >= (starts[block + 1] ?? Infinity)) block++;
  return block;
}

/**
 * Takes listings with a mark, at most so many, and the most points that each can have beside the topic.
 * Gives the number of those it came upon.
 */
export function lookAtMark(
  search: Search,
  { features, field }: Mark,
  most: number,
  take: (doc: number, points: number) => void,
): number {
  const { blocks, docs, docStarts } = search.segment;
  let count = 0;
  for (const feature of features) {
    const list = listOf(search.segment, feature);
    const start = docStarts[list] ?? 0;
    const end = list < 0 ? start : Math.min(docStarts[list + 1] ?? 0, start + most - count);
    let block = 0;
    for (let at = start; at < end; at++) {
      const doc = docs[at] ?? 0; // in rising order within a side
      block = blockOf(blocks, doc, block);
      const points = pointsOf(search, doc, blocks.stated[block] ?? 0);
      if (points > -Infinity) take(doc, points + field);
    }
    count += end - start;
  }
  return count;
}
