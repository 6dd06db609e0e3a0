import { type ListingKind, otherKind } from "@/lib/listing/model";
import { type SparseIndex, sparseIndex } from "@/lib/matching/index/sparse-index";
import { IpcTeachings } from "@/lib/matching/ipc-learned";
import type { MatchSubject, PairScore, Profile } from "@/lib/matching/model";
import { profileOf, saysLittle } from "@/lib/matching/profile";
import { scoreEach } from "@/lib/matching/score";
import { statisticsOf } from "@/lib/matching/statistics";
import { suggestIpc, type IpcSuggestion } from "@/lib/matching/suggest-ipc";
import type { Scoring } from "@/lib/matching/vectors";
import { defaultWeights } from "@/lib/matching/weights";
import { type Language, languages } from "@/lib/taxonomy/languages";
import { analyse } from "@/lib/text/analyse";
import { type Alike, alikeOf } from "./alike";
import type { Match, ProfileChange, ProfileStore } from "./store";

/** A match found by the engine: the row for the match table, and whose other side it is. */
export interface FoundMatch {
  readonly otherId: string;
  readonly match: Match;
}

/** The engine over everything published. It catches up with the stored profiles before it answers. */
export interface Matcher {
  /** The best matches of a listing that is stored, or is only thought of. */
  readonly top: (
    subject: MatchSubject | Profile,
    limit: number,
    now: number,
  ) => Promise<readonly FoundMatch[]>;
  /** The matches of a listing with given others, where they are allowed and relevant. */
  readonly pairs: (
    profile: Profile,
    others: readonly string[],
    now: number,
  ) => Promise<readonly FoundMatch[]>;
  /** Published listings of the same kind that say nearly the same: possible duplicates, the most alike first. */
  readonly alike: (subject: MatchSubject) => Promise<readonly Alike[]>;
  /** Reads what is stored and opens the dictionaries, so that the first question is answered fast. */
  readonly warm: () => Promise<void>;
  /** Counts words anew and rebuilds the index; answers all profiles it holds. */
  readonly rebuild: () => Promise<readonly Profile[]>;
  /** The subclasses that a text seems to belong to, by the lists and by what is published. */
  readonly suggestIpc: (input: {
    readonly lang: Language;
    readonly title: string;
    readonly text: string;
  }) => Promise<readonly IpcSuggestion[]>;
}

/** The weights in force. */
export const weightsInForce = defaultWeights;

/** So many profiles are read at once when the engine catches up. */
const batch = 500;
/** Words are counted anew after a share of the listings has changed; until then a new one uses the old counts. */
const recountAfter = 0.05;
/** So many small steps of merging segments are done each time the engine catches up: some milliseconds. */
const stepsOfTidying = 20;
/** A word of the title is said so many times as loudly as one of the text. */
const titleWeight = 3;

/** Latin and Chinese letters: each opens what its language needs. */
const warmUpText = "nanqiao 南桥";

/** Whether a text says too little for matching. */
export const isThin = (subject: MatchSubject): boolean => saysLittle(profileOf(subject));

const isProfile = (given: MatchSubject | Profile): given is Profile => "made" in given;

function toMatch(profile: Profile, otherId: string, score: PairScore, now: number): FoundMatch {
  const [needId, offerId] = profile.kind === "need" ? [profile.id, otherId] : [otherId, profile.id];
  const { total, open, parts, reasons } = score;
  const weightsVersion = weightsInForce.version;
  return {
    otherId,
    match: { needId, offerId, total, open, parts, reasons, weightsVersion, computedAt: now },
  };
}

/** All profiles with the index over them; knows when its word counts have aged. */
class Shelf {
  readonly profiles = new Map<string, Profile>();
  readonly teachings = new IpcTeachings();
  scoring: Scoring = { weights: weightsInForce, statistics: statisticsOf([]) };
  #indexes: Readonly<Record<ListingKind, SparseIndex>> = this.#emptyIndexes();
  #changed = 0;
  #tidying: Iterator<undefined> | null = null;

  #emptyIndexes(): Readonly<Record<ListingKind, SparseIndex>> {
    return { offer: sparseIndex("offer", this.scoring), need: sparseIndex("need", this.scoring) };
  }

  index(kind: ListingKind): SparseIndex {
    return this.#indexes[kind];
  }

  take({ listingId, kind, profile }: ProfileChange): void {
    this.#changed += 1;
    if (profile === null) {
      this.profiles.delete(listingId);
      this.teachings.forget(listingId);
      this.#indexes[kind].remove(listingId);
    } else {
      this.profiles.set(listingId, profile);
      this.teachings.learn(profile);
      if (!this.hasAged()) this.#indexes[kind].put(profile);
    }
  }

  /** Merges segments a little further; queries may come between any two steps. */
  tidy(steps: number): void {
    for (let left = steps; left > 0; left--) {
      this.#tidying ??= this.#tidySteps();
      if (this.#tidying.next().done !== true) continue;
      this.#tidying = null;
      return;
    }
  }

  *#tidySteps(): Generator<undefined> {
    yield* this.#indexes.offer.tidy();
    yield* this.#indexes.need.tidy();
  }

  hasAged(): boolean {
    return this.#changed > this.profiles.size * recountAfter;
  }

  recount(): void {
    const all = [...this.profiles.values()];
    this.scoring = { weights: weightsInForce, statistics: statisticsOf(all) };
    this.#indexes = this.#emptyIndexes();
    for (const profile of all) this.#indexes[profile.kind].put(profile);
    this.#changed = 0;
    this.#tidying = null;
  }
}

/** Makes the engine over a store of profiles. */
export function createMatcher(
  store: ProfileStore,
  rules: { readonly aseanWithAsean: boolean },
): Matcher {
  const shelf = new Shelf();
  let seen = 0;
  let catching: Promise<void> | null = null;

  const readChanges = async (): Promise<void> => {
    for (;;) {
      const changes = await store.since(seen, batch);
      for (const change of changes) shelf.take(change);
      seen = changes.at(-1)?.seq ?? seen;
      if (changes.length < batch) break;
    }
    if (shelf.hasAged()) shelf.recount();
    shelf.tidy(stepsOfTidying);
  };
  /** One reader at a time: a change that is read twice would be counted twice. */
  const catchUp = async (): Promise<void> => {
    catching ??= readChanges().finally(() => {
      catching = null;
    });
    await catching;
  };
  const contextAt = (now: number) => ({ ...shelf.scoring, ...rules, countryPart: true, now });
  /** The matches with others, written out in full, where they are allowed and relevant. */
  const scored = (profile: Profile, ids: readonly string[], now: number): FoundMatch[] => {
    const others = ids.flatMap((id) => shelf.profiles.get(id) ?? []);
    return scoreEach(profile, others, contextAt(now)).flatMap((score, index) => {
      const id = others[index]?.id;
      return id !== undefined && score.outcome === "scored" && score.shown
        ? [toMatch(profile, id, score, now)]
        : [];
    });
  };

  return {
    top: async (given, limit, now) => {
      await catchUp();
      const profile = isProfile(given) ? given : profileOf(given);
      const found = shelf
        .index(otherKind(profile.kind))
        .ranking(profile, { ...rules, countryPart: true, now, limit, ruled: true });
      return scored(
        profile,
        found.map(({ id }) => id),
        now,
      );
    },

    pairs: async (profile, others, now) => {
      await catchUp();
      return scored(profile, others, now);
    },

    alike: async (subject) => {
      await catchUp();
      return alikeOf(profileOf(subject), shelf.profiles.values(), shelf.scoring.statistics);
    },

    warm: async () => {
      await catchUp();
      for (const lang of languages) analyse([{ text: warmUpText, weight: 1 }], lang);
    },

    rebuild: async () => {
      await catchUp();
      shelf.recount();
      return [...shelf.profiles.values()];
    },

    suggestIpc: async ({ lang, title, text }) => {
      await catchUp();
      const fields = [
        { text: title, weight: titleWeight },
        { text, weight: 1 },
      ];
      return suggestIpc(analyse(fields, lang), {
        title: analyse(fields.slice(0, 1), lang),
        learned: shelf.teachings,
      });
    },
  };
}
