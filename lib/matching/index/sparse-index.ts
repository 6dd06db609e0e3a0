import { type PairScore, type Profile, parts } from "../model";
import { type Ordered } from "../order";
import { type Context, type Pair } from "../parts/finding";
import { forbiddenRule } from "../rules";
import { type PreparedNeed, type PreparedOffer, type Tally, prepareNeed, prepareOffer, scored, tally } from "../score";
import { fitOf, relevanceOf } from "../topic-fit";
import { type Scoring } from "../vectors";
import { type Accumulated, accumulate } from "./accumulate";
import { bestOf } from "./best";
import { slotHeap } from "./heap";
import { type ListEntry, listsOfNeed, listsOfOffer } from "./lists";
import { type Posting, post, unpost } from "./postings";

/** What a query may vary; weights and statistics are those of the index. */
export interface Query extends Omit<Context, keyof Scoring> {
  /** How many matches are wanted at most; a hundred is usual. */
  readonly limit: number;
  /**
   * True is what the platform shows: no forbidden pair (principle 4), only relevant ones (principle 5).
   * False ranks every listing: for evaluation.
   */
  readonly ruled: boolean;
}

export interface Match {
  readonly id: string;
  readonly score: PairScore;
}

/** The listings of one kind, held so that the best matches of a listing of the other kind are found fast. */
export interface SparseIndex {
  readonly size: () => number;
  /** Adds a listing, or changes the one with its id. */
  readonly put: (profile: Profile) => void;
  readonly remove: (id: string) => void;
  /**
   * The best matches of a listing of the other kind, in the one order of matches: exactly those that
   * scoring every listing would give. Listings are read in falling relevance until no unread one can
   * still come among the best.
   */
  readonly topMatches: (profile: Profile, query: Query) => Match[];
  /** The same ranking without parts and reasons. */
  readonly ranking: (profile: Profile, query: Query) => Ordered[];
}

type Held = PreparedNeed | PreparedOffer;

interface Found extends Ordered {
  readonly counted: Tally;
  readonly pair: Pair;
}

const isNeed = (held: Held): held is PreparedNeed => Array.isArray(held.vector);
const listsOf = (held: Held): ListEntry[] => (isNeed(held) ? listsOfNeed(held) : listsOfOffer(held));
const codeList = (code: string): string => `ipc|${code}`;

/** The least relevance with which a pair can reach a topic fit, a shared market included. */
const relevanceFor = (fit: number, { weights }: Scoring): number =>
  fit >= 1 ? Infinity : -Math.log(1 - fit) / weights.topic.steepness - weights.topic.markets;

/** Slots of the index: a listing keeps its own until it is removed, and a free one is used again. */
class Slots {
  readonly held: (Held | undefined)[] = [];
  readonly #byId = new Map<string, number>();
  readonly #free: number[] = [];

  size(): number {
    return this.#byId.size;
  }

  slotOf(id: string): number | undefined {
    return this.#byId.get(id);
  }

  take(held: Held): number {
    const slot = this.#free.pop() ?? this.held.length;
    this.held[slot] = held;
    this.#byId.set(held.profile.id, slot);
    return slot;
  }

  release(id: string, slot: number): void {
    this.held[slot] = undefined;
    this.#byId.delete(id);
    this.#free.push(slot);
  }
}

/** Makes an empty index of the offers or of the needs, for one version of weights and statistics. */
export function sparseIndex(kind: Profile["kind"], scoring: Scoring): SparseIndex {
  const lists = new Map<string, Posting>();
  const slots = new Slots();
  const prepare = (profile: Profile): Held =>
    profile.kind === "need" ? prepareNeed(profile, scoring) : prepareOffer(profile, scoring);

  const remove = (id: string): void => {
    const slot = slots.slotOf(id);
    const held = slot === undefined ? undefined : slots.held[slot];
    if (slot === undefined || held === undefined) return;
    for (const { list } of listsOf(held)) unpost(lists, list, slot);
    for (const { code } of held.profile.ipc) unpost(lists, codeList(code), slot);
    slots.release(id, slot);
  };

  const put = (profile: Profile): void => {
    if (profile.kind !== kind) throw new Error(`this index holds ${kind}s, not a ${profile.kind}`);
    remove(profile.id);
    const held = prepare(profile);
    const slot = slots.take(held);
    for (const { list, weight } of listsOf(held)) post(lists, list, slot, weight);
    for (const { code } of profile.ipc) post(lists, codeList(code), slot, 1);
  };

  const best = (profile: Profile, query: Query): Found[] => {
    if (profile.kind === kind) return [];
    const asking = prepare(profile);
    const met = gather(asking, lists, slots.held.length, scoring, query.ruled);
    return search({ asking, held: slots.held, met, context: { ...scoring, ...query }, query });
  };

  return {
    size: () => slots.size(),
    put,
    remove,
    topMatches: (profile, query) =>
      best(profile, query).map(({ id, counted, pair }) => ({
        id,
        score: scored(counted, pair, { ...scoring, ...query }),
      })),
    ranking: (profile, query) => best(profile, query).map(({ id, total, open }) => ({ id, total, open })),
  };
}

/** What every listing shares with the one that asks, as far as it can matter. */
function gather(
  asking: Held,
  lists: ReadonlyMap<string, Posting>,
  size: number,
  scoring: Scoring,
  ruled: boolean,
): Accumulated {
  const into: Accumulated = {
    concept: new Float64Array(size),
    word: new Float64Array(size),
    bridge: new Float64Array(size),
    met: new Uint8Array(size),
  };
  // A common subclass lets a pair be shown at any relevance above 0, so those listings are never left out.
  for (const { code } of asking.profile.ipc) {
    const posting = lists.get(codeList(code));
    for (const slot of posting?.slots.subarray(0, posting.length) ?? []) into.met[slot] = 1;
  }
  const least = ruled ? relevanceFor(scoring.weights.leastTopicFit, scoring) : 0;
  accumulate(listsOf(asking), lists, scoring.weights, least, into);
  return into;
}

interface Search {
  readonly asking: Held;
  readonly held: readonly (Held | undefined)[];
  readonly met: Accumulated;
  readonly context: Context;
  readonly query: Query;
}

const metAt = ({ concept, word, bridge }: Accumulated, slot: number) => ({
  concept: concept[slot] ?? 0,
  word: word[slot] ?? 0,
  bridge: bridge[slot] ?? 0,
});

/** Scores one listing against the one that asks; null where the pair is forbidden or not relevant. */
function candidate({ asking, met, context, query }: Search, other: Held, slot: number): Found | null {
  const need = isNeed(asking) ? asking : other;
  const offer = isNeed(asking) ? other : asking;
  if (!isNeed(need) || isNeed(offer)) return null;
  const pair: Pair = { need: need.profile, offer: offer.profile };
  if (query.ruled && forbiddenRule(pair, context) !== null) return null;
  const counted = tally(need, offer, metAt(met, slot), context);
  if (query.ruled && !counted.shown) return null;
  return { id: other.profile.id, total: counted.total, open: counted.open, counted, pair };
}

function search(task: Search): Found[] {
  const { held, met, context, query } = task;
  const { weights } = context;
  const relevances = Float64Array.from(held, (_, slot) =>
    met.met[slot] === 1 ? relevanceOf(metAt(met, slot), weights) : 0,
  );
  const slots = Int32Array.from(held.keys()).filter(
    (slot) => held[slot] !== undefined && (!query.ruled || (relevances[slot] ?? 0) > 0),
  );
  const others = parts.reduce((sum, part) => sum + (part === "topic" ? 0 : weights.points[part]), 0);
  const best = bestOf<Found>(query.limit);
  const heap = slotHeap(slots, relevances);
  for (let slot = heap.pop(); slot >= 0; slot = heap.pop()) {
    const bound = weights.points.topic * fitOf(relevances[slot] ?? 0, true, weights) + others;
    if (bound < best.threshold()) break;
    const other = held[slot];
    const found = other === undefined ? null : candidate(task, other, slot);
    if (found !== null) best.offer(found);
  }
  return best.inOrder();
}
