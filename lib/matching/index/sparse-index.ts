import type { PairScore, Profile } from "../model";
import type { Ordered } from "../order";
import { ceilingOf } from "../parts/ceiling";
import type { Context } from "../parts/finding";
import { fullScore, vectorsOf } from "../score";
import { type Entry, type Scoring, needVector, offerVector } from "../vectors";
import { invertedLists, listedOffer } from "./lists";
import { type Found, search } from "./search";
import { slotTable } from "./slots";

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

/** Makes an empty index of the offers or of the needs, for one version of weights and statistics. */
export function sparseIndex(kind: Profile["kind"], scoring: Scoring): SparseIndex {
  const lists = invertedLists();
  const slots = slotTable();

  const vectorOf = (profile: Profile): Entry[] =>
    profile.kind === "need"
      ? needVector(profile, scoring)
      : listedOffer(offerVector(profile, scoring));

  const remove = (id: string): void => {
    const slot = slots.slotOf(id);
    const held = slot === undefined ? undefined : slots.held[slot];
    if (slot === undefined || held === undefined) return;
    // The vector is made anew and not kept: it is larger than all else, and removing is rare.
    for (const { family, key } of vectorOf(held.profile)) lists.remove(family, key, slot);
    for (const { code } of held.profile.ipc) lists.remove("code", code, slot);
    slots.release(id);
  };

  const put = (profile: Profile): void => {
    if (profile.kind !== kind) throw new Error(`this index holds ${kind}s, not a ${profile.kind}`);
    remove(profile.id);
    const slot = slots.take(profile, ceilingOf(profile, scoring.weights));
    for (const { family, key, weight } of vectorOf(profile)) lists.add(family, key, slot, weight);
    for (const { code } of profile.ipc) lists.add("code", code, slot, 1);
  };

  const ranked = (
    asking: Profile,
    vector: readonly Entry[],
    { limit, ruled, ...switches }: Query,
  ): Found[] =>
    asking.kind === kind
      ? []
      : search({
          asking,
          vector,
          slots,
          lists,
          context: { ...scoring, ...switches },
          limit,
          ruled,
        });

  return {
    size: slots.size,
    put,
    remove,
    ranking: (profile, query) =>
      ranked(profile, vectorOf(profile), query).map(({ id, total, open }) => ({ id, total, open })),
    topMatches: (profile, query) => {
      const vector = vectorOf(profile);
      const context = { ...scoring, ...query };
      return ranked(profile, vector, query).map(({ id, pair }) => ({
        id,
        score: fullScore(pair, vectorsOf(pair, context, { [profile.kind]: vector }), context),
      }));
    },
  };
}
