import { type Family } from "../features";
import { contribution } from "../topic-fit";
import { type Weights } from "../weights";
import { type ListEntry } from "./lists";
import { type Posting } from "./postings";

/** What each slot shares with a query, by family, and which slots were met. */
export interface Accumulated {
  readonly concept: Float64Array;
  readonly word: Float64Array;
  readonly bridge: Float64Array;
  /** 1 = may be relevant enough, and then the sums are exact; 0 = the sums mean nothing. */
  readonly met: Uint8Array;
}

interface Read {
  readonly entry: ListEntry;
  readonly posting: Posting;
  /** The most that this list can add to a relevance. */
  readonly bound: number;
}

const familyWeight = (family: Family, { topic }: Weights): number =>
  family === "concept" ? topic.concepts : topic.words;

function readsOf(query: readonly ListEntry[], lists: ReadonlyMap<string, Posting>, weights: Weights): Read[] {
  return query
    .flatMap((entry): Read[] => {
      const posting = lists.get(entry.list);
      if (posting === undefined) return [];
      return [{ entry, posting, bound: entry.weight * posting.most * familyWeight(entry.family, weights) }];
    })
    .sort((a, b) => b.bound - a.bound || (a.entry.list < b.entry.list ? -1 : 1));
}

/**
 * The number of leading lists that a listing must meet at least one of to reach `least` relevance: all the
 * lists behind them together stay below it (MaxScore; Turtle and Flood, Query evaluation, 1995).
 */
function essential(reads: readonly Read[], least: number): number {
  let rest = 0;
  let count = reads.length;
  while (count > 0) {
    rest += reads[count - 1]?.bound ?? 0;
    if (rest >= least) break;
    count--;
  }
  return count;
}

function addList({ entry, posting }: Read, into: Accumulated, admits: boolean): void {
  const sums = into[entry.family];
  const { slots, weights, length } = posting;
  const { met } = into;
  for (let at = 0; at < length; at++) {
    const slot = slots[at] ?? 0;
    if (admits) met[slot] = 1;
    else if (met[slot] !== 1) continue;
    sums[slot] = (sums[slot] ?? 0) + contribution(entry.weight, weights[at] ?? 0);
  }
}

/**
 * Reads the lists of a query, those with the highest bounds first. Slots below `least` relevance may be
 * left out, except those that `into.met` already marks. Sums do not depend on the order (see `contribution`).
 */
export function accumulate(
  query: readonly ListEntry[],
  lists: ReadonlyMap<string, Posting>,
  weights: Weights,
  least: number,
  into: Accumulated,
): void {
  const reads = readsOf(query, lists, weights);
  const admitting = essential(reads, least);
  for (const [index, read] of reads.entries()) addList(read, into, index < admitting);
}
