import { thesaurus } from "@/lib/text/thesaurus/thesaurus";
import type { Facet, FacetCounts, Facts, Filters } from "./model";
import { hitsOf, type Hits, noHits, type Scored, scored } from "./score";
import { Shelf, type ShelfOrder, type Sifted } from "./shelf";
import { createVocabulary, type Respelling, respelled, type Vocabulary } from "./spelling";
import type { Place, SearchStore } from "./store";
import { token } from "./tokens";
import { partsOf, understand, type Understood, type Unit } from "./understand";

/** What is looked for. */
export interface Asked {
  readonly query: string;
  /** Concepts of the query that are not meant. */
  readonly off: readonly string[];
  readonly filters: Filters;
  readonly order: ShelfOrder | "relevance";
  readonly offset: number;
  readonly limit: number;
}

/** One page of what was found, and what there is to know about the whole. */
export interface FoundListings {
  readonly ids: readonly string[];
  readonly total: number;
  readonly counts: FacetCounts;
  readonly keptOutBy: ReadonlyMap<Facet, number>;
  /** "some" where no listing has all that the query asks for, and the ones that have some are shown. */
  readonly has: "all" | "some";
  readonly concepts: readonly string[];
  readonly codes: readonly string[];
  readonly respelled: readonly Respelling[];
}

/** The engine over everything published. It catches up with the stored index before it answers. */
export interface Searcher {
  readonly find: (asked: Asked, now: number) => Promise<FoundListings>;
  /** Reads what is stored, so that the first question is answered fast. */
  readonly warm: () => Promise<void>;
  /** How many offers or needs there are with each IPC code, at every level. */
  readonly codeCounts: (kind: Facts["kind"], now: number) => Promise<ReadonlyMap<string, number>>;
  /** The organisations that have something published under their name. */
  readonly organisations: () => Promise<readonly NonNullable<Facts["organisation"]>[]>;
}

/** So many entries are read at once when the engine catches up. */
const batch = 2000;
/** So many answers of a kind are kept until something changes. */
const mostKept = 200;
const dayMs = 86_400_000;

/** What was answered to the same question, until something changes; with the day, on which deadlines depend. */
function memory<T>() {
  const known = new Map<string, T>();
  const keyOf = (question: unknown, now: number): string =>
    JSON.stringify([Math.floor(now / dayMs), question]);
  return {
    get: (question: unknown, now: number): T | undefined => known.get(keyOf(question, now)),
    keep: (question: unknown, now: number, answer: T): T => {
      if (known.size >= mostKept) known.clear();
      known.set(keyOf(question, now), answer);
      return answer;
    },
    forget: (): void => {
      known.clear();
    },
  };
}

/** Latin and Chinese letters: each opens what its language needs. */
const warmUpText = "nanqiao 南桥";

interface Read {
  readonly understood: Understood;
  /** Words that nothing says. */
  readonly unknown: readonly Unit[];
  readonly hits: readonly Hits[];
}

const isLatin = ({ kind, key }: Unit): boolean => kind === "word" && /^[a-z0-9]+$/.test(key);
const leastBeginning = 3; // letters; fewer begin too much

/** A word that nothing says as it is may be the beginning of one. */
async function ofWord(store: SearchStore, unit: Unit): Promise<Hits> {
  const found = await hitsOf(store, unit.wanted);
  if (found.any.length > 0 || !isLatin(unit) || unit.key.length < leastBeginning) return found;
  return hitsOf(store, [[`${token.word(unit.key)}*`]]);
}

function allMeet([first, ...others]: readonly Hits[]): boolean {
  const sets = others.map(({ any }) => new Set(any));
  return first?.any.some((place) => sets.every((set) => set.has(place))) === true;
}

/**
 * A concept that no listing speaks of: the things that its words name, where some listing has them all; else
 * the nearest broader concept that there is.
 */
async function instead(store: SearchStore, unit: Unit): Promise<readonly Hits[]> {
  const parts = await Promise.all(partsOf(unit).map((part) => ofWord(store, part)));
  if (allMeet(parts)) return parts;
  for (const broader of thesaurus().broaderOf(unit.key)) {
    const found = await hitsOf(store, [[token.concept(broader)]]);
    if (found.any.length > 0) return [found];
  }
  return parts.length === 0 ? [noHits] : parts;
}

async function read(store: SearchStore, understood: Understood): Promise<Read> {
  const hits = await Promise.all(
    understood.units.map(async (unit) => {
      const found = await ofWord(store, unit);
      const isMissing = found.any.length === 0 && unit.kind === "concept";
      return { unit, hits: isMissing ? await instead(store, unit) : [found] };
    }),
  );
  const unknown = hits
    .filter(({ unit, hits: [found] }) => isLatin(unit) && found?.any.length === 0)
    .map(({ unit }) => unit);
  return { understood, unknown, hits: hits.flatMap((one) => one.hits) };
}

interface Spelt extends Read {
  readonly changes: readonly Respelling[];
}

/** Reads a query; words that nothing says are put right where that helps. */
async function readSpelt(
  store: SearchStore,
  vocabulary: Vocabulary,
  query: string,
  off: ReadonlySet<string>,
): Promise<Spelt> {
  const first = await read(store, understand(query, off));
  const guesses = await Promise.all(
    first.unknown.map(async ({ said, key }) => ({
      from: said,
      to: await respelled(store, vocabulary, key),
    })),
  );
  const changes = guesses.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]));
  if (changes.length === 0) return { ...first, changes };
  const better = changes.reduce((text, { from, to }) => text.replace(from, to), query);
  const second = await read(store, understand(better, off));
  const helps = second.unknown.length < first.unknown.length;
  return helps ? { ...second, changes } : { ...first, changes: [] };
}

const codesOf = ({ units }: Understood): readonly string[] =>
  units.filter(({ kind }) => kind === "code").map(({ key }) => key);

function pageOf(
  shelf: Shelf,
  { order, offset, limit }: Asked,
  sifted: Sifted,
  found: Scored | null,
): readonly string[] {
  const wanted = offset + limit;
  const inOrder = shelf.order(order === "relevance" ? "newest" : order);
  const places: readonly Place[] =
    order === "relevance" && found !== null
      ? found.best(inOrder.filter(sifted.passes), wanted)
      : firstOf(inOrder, sifted.passes, wanted);
  return places.slice(offset).flatMap((place) => shelf.at(place)?.listingId ?? []);
}

function firstOf(
  places: readonly Place[],
  passes: (place: Place) => boolean,
  limit: number,
): readonly Place[] {
  const found: Place[] = [];
  for (const place of places) {
    if (found.length === limit) break;
    if (passes(place)) found.push(place);
  }
  return found;
}

/** Makes the engine over a store. */
export function createSearcher(store: SearchStore): Searcher {
  const shelf = new Shelf();
  const vocabulary = createVocabulary(store);
  const kept = memory<Sifted>();
  const answers = memory<FoundListings>();
  let names: readonly NonNullable<Facts["organisation"]>[] | null = null;
  let seen = 0;
  let catching: Promise<void> | null = null;

  const readChanges = async (): Promise<void> => {
    for (;;) {
      const entries = await store.since(seen, batch);
      for (const entry of entries) shelf.take(entry);
      if (entries.length > 0) {
        for (const { forget } of [kept, answers, vocabulary]) forget();
        names = null;
      }
      seen = entries.at(-1)?.seq ?? seen;
      if (entries.length < batch) return;
    }
  };
  const catchUp = async (): Promise<void> => {
    catching ??= readChanges().finally(() => {
      catching = null;
    });
    await catching;
  };

  const siftAll = (filters: Filters, now: number): Sifted =>
    kept.get(filters, now) ?? kept.keep(filters, now, shelf.sift(filters, now));

  const find = async (asked: Asked, now: number): Promise<FoundListings> => {
    const spelt = await readSpelt(store, vocabulary, asked.query, new Set(asked.off));
    const { understood, hits, changes } = spelt;
    const found = hits.length === 0 ? null : scored(hits, shelf);
    const sifted =
      found === null ? siftAll(asked.filters, now) : shelf.sift(asked.filters, now, found.isFound);
    return {
      ids: pageOf(shelf, asked, sifted, found),
      total: sifted.total,
      counts: sifted.counts,
      keptOutBy: sifted.keptOutBy,
      has: found?.has ?? "all",
      concepts: understood.concepts,
      codes: codesOf(understood),
      respelled: changes,
    };
  };

  return {
    find: async (asked, now) => {
      await catchUp();
      const known = answers.get(asked, now);
      if (known !== undefined) return known;
      const seenBefore = seen;
      const answer = await find(asked, now);
      return seen === seenBefore ? answers.keep(asked, now, answer) : answer;
    },

    warm: async () => {
      await catchUp();
      understand(warmUpText, new Set());
      vocabulary.warm();
    },

    codeCounts: async (kind, now) => {
      await catchUp();
      return siftAll({ kind }, now).counts.ipc;
    },

    organisations: async () => {
      await catchUp();
      if (names !== null) return names;
      const known = new Map<string, NonNullable<Facts["organisation"]>>();
      for (const { facts } of shelf.all()) {
        if (facts.organisation !== null) known.set(facts.organisation.id, facts.organisation);
      }
      names = [...known.values()];
      return names;
    },
  };
}
