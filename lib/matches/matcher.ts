import { LRUCache } from "lru-cache";
import { listingKinds, otherKind } from "@/lib/listing/model";
import type { MatchSubject, PairScore, Profile } from "@/lib/matching/model";
import { profileOf } from "@/lib/matching/profile";
import { scoreEach } from "@/lib/matching/score";
import { suggestIpc, type IpcSuggestion } from "@/lib/matching/suggest-ipc";
import { type Language, languages } from "@/lib/taxonomy/languages";
import { analyse } from "@/lib/text/analyse";
import { type Alike, alikeOf } from "./alike";
import { Shelf } from "./shelf";
import { weightsInForce } from "./versions";
import type { Match, ProfileStore, SnapshotStore } from "./store";

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
  /** The ids of the best matches, without their reasons. */
  readonly ranked: (profile: Profile, limit: number, now: number) => Promise<readonly string[]>;
  /** The matches of a listing with given others, where they are allowed and relevant. */
  readonly pairs: (
    profile: Profile,
    others: readonly string[],
    now: number,
  ) => Promise<readonly FoundMatch[]>;
  /** Published listings of the same kind that say nearly the same: possible duplicates, the most alike first. */
  readonly alike: (subject: MatchSubject | Profile) => Promise<readonly Alike[]>;
  /** Reads what is stored and opens the dictionaries, so that the first question is answered fast. */
  readonly warm: () => Promise<void>;
  /** Counts words anew, makes the index anew and keeps a snapshot of both. */
  readonly rebuild: () => Promise<void>;
  /** The subclasses that a text seems to belong to, by the lists and by what is published. */
  readonly suggestIpc: (input: {
    readonly lang: Language;
    readonly title: string;
    readonly text: string;
  }) => Promise<readonly IpcSuggestion[]>;
}

/** So many small steps of merging segments are done each time the engine catches up: some milliseconds. */
const stepsOfTidying = 20;
/** Up to so many listings the words are counted anew before the next answer; more are counted beside the answers. */
const countedAtOnce = 1000;
/** Profiles that are kept at hand for the explanations of matches, some 30 kB each. */
const profilesAtHand = 2000;
/** Listings that come nearest by the index are looked at as possible duplicates. */
const nearest = 50;
/** A word of the title is said so many times as loudly as one of the text. */
const titleWeight = 3;

/** Latin and Chinese letters: each opens what its language needs. */
const warmUpText = "nanqiao 南桥";

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

/** Reads profiles by id, and keeps those at hand that were asked for of late. */
function profileReader(store: ProfileStore) {
  const atHand = new LRUCache<string, Profile>({ max: profilesAtHand });
  return {
    forget: (ids: readonly string[]): void => {
      for (const id of ids) atHand.delete(id);
    },
    byIds: async (ids: readonly string[]): Promise<readonly Profile[]> => {
      const missing = ids.filter((id) => !atHand.has(id));
      const read = missing.length === 0 ? [] : await store.byIds(missing);
      for (const profile of read) atHand.set(profile.id, profile);
      const found = new Map(read.map((profile) => [profile.id, profile]));
      return ids.flatMap((id) => found.get(id) ?? atHand.get(id) ?? []);
    },
  };
}

/** Keeps a shelf that is up to date with a store; counts everything anew when its counts have aged. */
function shelfKeeper(
  store: ProfileStore,
  snapshots: SnapshotStore,
  changed: (ids: readonly string[]) => void,
) {
  let shelf: Shelf | null = null;
  let counting: Promise<void> | null = null;
  let catching: Promise<Shelf> | null = null;

  const recount = async (): Promise<void> => {
    const counted = await Shelf.counted(store);
    for (const kind of listingKinds) for (const _pause of counted.index(kind).tidy());
    shelf = counted;
    await snapshots.write(counted.snapshot());
  };
  const alone = (work: () => Promise<void>): Promise<void> =>
    (counting ??= work().finally(() => {
      counting = null;
    }));
  const restored = async (): Promise<Shelf | null> => {
    const snapshot = await snapshots.read();
    return snapshot && Shelf.restored(snapshot, await store.lastSeq());
  };
  /** Another process may have counted everything anew already. */
  const renew = async (): Promise<void> => {
    const fresh = await restored();
    await fresh?.catchUp(store);
    if (fresh === null || fresh.hasAged()) await recount();
    else shelf = fresh;
  };
  const catchUp = async (): Promise<Shelf> => {
    shelf ??= (await restored()) ?? (await Shelf.counted(store));
    changed(await shelf.catchUp(store));
    if (shelf.hasAged()) {
      const renewed = alone(renew);
      if (shelf.size() <= countedAtOnce) await renewed;
      else renewed.catch(() => undefined); // the next answer tries again
    }
    shelf.tidy(stepsOfTidying);
    return shelf;
  };
  return {
    recount: async (): Promise<void> => {
      await counting;
      await alone(recount);
    },
    /** One reader at a time: a change that is read twice would be counted twice. */
    current: (): Promise<Shelf> =>
      (catching ??= catchUp().finally(() => {
        catching = null;
      })),
  };
}

/** Makes the engine over a store of profiles. */
export function createMatcher(
  {
    profiles: store,
    snapshots,
  }: { readonly profiles: ProfileStore; readonly snapshots: SnapshotStore },
  rules: { readonly aseanWithAsean: boolean },
): Matcher {
  const profiles = profileReader(store);
  const keeper = shelfKeeper(store, snapshots, profiles.forget);

  /** The matches with others, written out in full, where they are allowed and relevant. */
  const scored = async (
    shelf: Shelf,
    profile: Profile,
    ids: readonly string[],
    now: number,
  ): Promise<FoundMatch[]> => {
    const others = await profiles.byIds(ids);
    const context = { ...shelf.scoring, ...rules, countryPart: true, now };
    const held = ({ kind, id }: Profile) => shelf.index(kind).vector(id);
    return scoreEach(profile, others, context, held).flatMap((score, place) => {
      const id = others[place]?.id;
      return id !== undefined && score.outcome === "scored" && score.shown
        ? [toMatch(profile, id, score, now)]
        : [];
    });
  };
  const ranked = (shelf: Shelf, profile: Profile, limit: number, now: number): string[] =>
    shelf
      .index(otherKind(profile.kind))
      .ranking(profile, { ...rules, countryPart: true, now, limit, ruled: true })
      .map(({ id }) => id);

  return {
    top: async (given, limit, now) => {
      const shelf = await keeper.current();
      const profile = isProfile(given) ? given : profileOf(given);
      return scored(shelf, profile, ranked(shelf, profile, limit, now), now);
    },

    ranked: async (profile, limit, now) => ranked(await keeper.current(), profile, limit, now),

    pairs: async (profile, others, now) => scored(await keeper.current(), profile, others, now),

    alike: async (given) => {
      const shelf = await keeper.current();
      const profile = isProfile(given) ? given : profileOf(given);
      const asOther = { ...profile, kind: otherKind(profile.kind) };
      const near = shelf
        .index(profile.kind)
        .ranking(asOther, { ...rules, countryPart: false, now: 0, limit: nearest, ruled: false });
      const others = await profiles.byIds(near.map(({ id }) => id));
      return alikeOf(profile, others, shelf.scoring.statistics);
    },

    warm: async () => {
      await keeper.current();
      for (const lang of languages) analyse([{ text: warmUpText, weight: 1 }], lang);
    },

    rebuild: keeper.recount,

    suggestIpc: async ({ lang, title, text }) => {
      const { teachings } = await keeper.current();
      const fields = [
        { text: title, weight: titleWeight },
        { text, weight: 1 },
      ];
      return suggestIpc(analyse(fields, lang), {
        title: analyse(fields.slice(0, 1), lang),
        learned: teachings,
      });
    },
  };
}
