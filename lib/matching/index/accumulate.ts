import type { Family } from "../features";
import { contribution } from "../topic-fit";
import type { Entry } from "../vectors";
import type { Weights } from "../weights";
import type { Lists } from "./lists";

/** What each slot shares with a query, by family, and which slots were met. */
export interface Accumulated {
  readonly concept: Float64Array;
  readonly word: Float64Array;
  readonly bridge: Float64Array;
  /** 1 = may be relevant enough, and then the sums are exact; 0 = the sums mean nothing. */
  readonly met: Uint8Array;
}

export const nothingMet = (size: number): Accumulated => ({
  concept: new Float64Array(size),
  word: new Float64Array(size),
  bridge: new Float64Array(size),
  met: new Uint8Array(size),
});

interface Read {
  readonly entry: Entry;
  readonly list: number;
  /** The most that this list can add to a relevance. */
  readonly bound: number;
}

const familyWeight = (family: Family, { topic }: Weights): number =>
  family === "concept" ? topic.concepts : topic.words;

function readsOf(query: readonly Entry[], lists: Lists, weights: Weights): Read[] {
  const reads: Read[] = [];
  for (const entry of query) {
    const list = lists.listOf(entry.family, entry.key);
    if (list === undefined || lists.entries.length(list) === 0) continue;
    const bound = entry.weight * lists.entries.most(list) * familyWeight(entry.family, weights);
    reads.push({ entry, list, bound });
  }
  return reads.sort((a, b) => b.bound - a.bound || a.list - b.list);
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

function addList(
  { entry, list }: Read,
  { entries }: Lists,
  into: Accumulated,
  admits: boolean,
): void {
  const sums = into[entry.family];
  const slots = entries.slots(list);
  const weights = entries.weights(list);
  const { met } = into;
  for (let at = 0; at < slots.length; at++) {
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
  query: readonly Entry[],
  lists: Lists,
  weights: Weights,
  least: number,
  into: Accumulated,
): void {
  const reads = readsOf(query, lists, weights);
  const admitting = essential(reads, least);
  for (const [index, read] of reads.entries()) addList(read, lists, into, index < admitting);
}
