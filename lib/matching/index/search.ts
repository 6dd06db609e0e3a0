import type { Profile } from "../model";
import type { Ordered } from "../order";
import { ceilingOf, mostBeside } from "../parts/ceiling";
import type { Context, Pair } from "../parts/finding";
import { forbiddenRule } from "../rules";
import { tally } from "../score";
import { type Meeting, fitOf, relevanceFor, relevanceOf } from "../topic-fit";
import type { Entry } from "../vectors";
import { type Accumulated, accumulate, nothingMet } from "./accumulate";
import { bestOf } from "./best";
import { slotHeap } from "./heap";
import type { Lists } from "./lists";
import type { Slots } from "./slots";

/** A query against an index. */
export interface Search {
  readonly asking: Profile;
  readonly vector: readonly Entry[];
  readonly slots: Slots;
  readonly lists: Lists;
  readonly context: Context;
  readonly limit: number;
  readonly ruled: boolean;
}

/** A listing that was found, with its place in the order. */
export interface Found extends Ordered {
  readonly pair: Pair;
}

/** What every listing shares with the one that asks, as far as it can matter. */
function gather({ asking, vector, slots, lists, context, ruled }: Search): Accumulated {
  const into = nothingMet(slots.held.length);
  // A common subclass lets a pair be shown at any relevance above 0, so those listings are never left out.
  for (const { code } of asking.ipc) {
    const list = lists.listOf("code", code);
    if (list !== undefined) for (const slot of lists.entries.slots(list)) into.met[slot] = 1;
  }
  const least = ruled ? relevanceFor(context.weights.leastTopicFit, context.weights) : 0;
  accumulate(vector, lists, context.weights, least, into);
  return into;
}

const metAt = ({ concept, word, bridge }: Accumulated, slot: number): Meeting => ({
  concept: concept[slot] ?? 0,
  word: word[slot] ?? 0,
  bridge: bridge[slot] ?? 0,
});

function relevances(met: Accumulated, { context }: Search): Float64Array {
  const result = new Float64Array(met.met.length);
  for (let slot = 0; slot < result.length; slot++) {
    if (met.met[slot] === 1) result[slot] = relevanceOf(metAt(met, slot), context.weights);
  }
  return result;
}

/** The slots to be read: for the platform those with any relevance, for evaluation all. */
function readable(relevance: Float64Array, { slots: { held }, ruled }: Search): Int32Array {
  const slots = new Int32Array(held.length);
  let count = 0;
  for (let slot = 0; slot < held.length; slot++) {
    if (held[slot] !== undefined && (!ruled || (relevance[slot] ?? 0) > 0)) slots[count++] = slot;
  }
  return slots.subarray(0, count);
}

/** Scores one listing against the one that asks; null where the pair is forbidden or not relevant. */
function scoredAt({ asking, context, ruled }: Search, other: Profile, met: Meeting): Found | null {
  const pair: Pair =
    asking.kind === "need" ? { need: asking, offer: other } : { need: other, offer: asking };
  if (ruled && forbiddenRule(pair, context) !== null) return null;
  const { total, open, shown } = tally(pair, met, context);
  return ruled && !shown ? null : { id: other.id, total, open, pair };
}

/** The best listings for the one that asks, in the one order of matches. */
export function search(task: Search): Found[] {
  const { context, limit } = task;
  const { held } = task.slots;
  const { weights } = context;
  const met = gather(task);
  const relevance = relevances(met, task);
  const slots = readable(relevance, task);
  const own = ceilingOf(task.asking, weights);
  const beside = mostBeside(own, task.slots.highest(), weights);
  const best = bestOf<Found>(limit);
  const heap = slotHeap(slots, relevance);
  for (let slot = heap.pop(); slot >= 0; slot = heap.pop()) {
    // A shared market is taken for granted in a bound.
    const topic = weights.points.topic * fitOf(relevance[slot] ?? 0, true, weights);
    if (topic + beside < best.threshold()) break;
    const other = held[slot];
    if (other === undefined || topic + mostBeside(own, other.ceiling, weights) < best.threshold()) {
      continue;
    }
    const found = scoredAt(task, other.profile, metAt(met, slot));
    if (found !== null) best.offer(found);
  }
  return best.inOrder();
}
