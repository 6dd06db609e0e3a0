import type { Query } from "./query";
import { type Segment, leastSplit, levels, listOf, sideAt } from "./segment";

/** Sums are at most this; more is needed where nothing is enough. */
export const mostSum = 65_534;
export const unreached = mostSum + 1;

/** A list of the segment that the query reads; `bound` is the most it adds to a relevance. */
export interface Read {
  readonly list: number;
  readonly bound: number;
  readonly length: number;
}

const lengthOf = ({ docStarts }: Segment, list: number): number =>
  (docStarts[list + 1] ?? 0) - (docStarts[list] ?? 0);

/** The lists that a query reads in a segment. */
export function readsOf(segment: Segment, query: Query): Read[] {
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

/** Adds a step to each listing from one place of a list up to another. */
function addRun(docs: Uint16Array, [from, to]: [number, number], step: number, sums: Uint16Array) {
  for (let at = from; at < to; at++) {
    const doc = docs[at] ?? 0;
    sums[doc] = (sums[doc] ?? 0) + step;
  }
}

/** Adds the bound of each run to the listings in it, as far as they may be on one of the sides asked for. */
function addList(
  { docs, docStarts, runStarts, runLevels, runLasts, blocks }: Segment,
  { list, bound, length }: Read,
  { scale, sides }: { readonly scale: number; readonly sides: Uint8Array },
  sums: Uint16Array,
): void {
  const start = docStarts[list] ?? 0;
  const lastRun = runStarts[list + 1] ?? 0;
  let from = start;
  for (let run = runStarts[list] ?? 0; run < lastRun; run++) {
    const to = start + (runLasts[run] ?? 0) + 1;
    const isAsked = length < leastSplit || sides[sideAt(blocks, docs[from] ?? 0)] === 1;
    const step = Math.ceil(((bound * (runLevels[run] ?? 0)) / levels) * scale);
    if (isAsked) addRun(docs, [from, to], step, sums);
    from = to;
  }
}

/** Steps of a sum to one of relevance, such that no sum of any of the segments' lists is too large. */
export function scaleFor(reads: readonly (readonly Read[])[]): number {
  const scales = reads.map((some) => {
    const total = some.reduce((sum, { bound }) => sum + bound, 0);
    return (mostSum - some.length) / Math.max(total, Number.MIN_VALUE);
  });
  return scales.reduce((a, b) => Math.min(a, b), mostSum);
}

/** Adds up lists by listing, in steps of the scale. */
export function addUp(
  { segment, reads }: { readonly segment: Segment; readonly reads: readonly Read[] },
  { sides }: Query,
  scale: number,
  sums: Uint16Array,
): void {
  for (const read of reads) addList(segment, read, { scale, sides }, sums);
}
