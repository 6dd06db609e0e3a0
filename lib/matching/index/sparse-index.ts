import type { Profile } from "../model";
import type { Ordered } from "../order";
import type { Context } from "../parts/finding";
import { type Entry, type Scoring, needVector, offerVector } from "../vectors";
import { byteWriter } from "./bytes";
import { factPointsRoom } from "./country-bound";
import type { Names } from "./facts";
import { readingRoom, vectorOfRecord, writeRecord } from "./forward";
import { openQuery, scoreEach } from "./query";
import { type SavedSegment, shelves } from "./shelves";
import { search, searchRoom } from "./search";
import { type SavedTexts, smallStringTable, stringTable } from "./string-table";

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

/** The listings of one kind, held so that the best matches of a listing of the other kind are found fast. */
export interface SparseIndex {
  readonly size: () => number;
  /** Adds a listing, or changes the one with its id. */
  readonly put: (profile: Profile) => void;
  readonly remove: (id: string) => void;
  /**
   * The best matches of a listing of the other kind, in the one order of matches: exactly those that
   * scoring every listing would give, with the same totals.
   */
  readonly ranking: (profile: Profile, query: Query) => Ordered[];
  /**
   * Merges small segments into large ones, a little at each step: whoever holds an index that changes
   * runs through it now and then. Answers stay exact at every step.
   */
  readonly tidy: () => Iterable<undefined>;
  /** The vector with which a listing is held, null for one that is not; its order is of no meaning. */
  readonly vector: (id: string) => readonly Entry[] | null;
  /** Everything it holds, for an index made from it later with the same scoring. */
  readonly saved: () => SavedIndex;
}

/** An index as plain data. */
export interface SavedIndex {
  readonly names: Readonly<Record<keyof Names, SavedTexts>>;
  readonly segments: readonly SavedSegment[];
}

/** A query scores each fresh listing, in about a microsecond; building lists for as many takes some 2 ms. */
const usualFresh = 256;

export interface Opening {
  /** A listing that comes in has no lists until there are more than so many. */
  readonly mostFresh?: number;
  /** What an index with the same scoring held. */
  readonly saved?: SavedIndex;
}

/** Makes an index of the offers or of the needs, for one version of weights and statistics. */
export function sparseIndex(
  kind: Profile["kind"],
  scoring: Scoring,
  { mostFresh = usualFresh, saved }: Opening = {},
): SparseIndex {
  const names: Names = {
    ids: stringTable(saved?.names.ids),
    features: stringTable(saved?.names.features),
    codes: smallStringTable(saved?.names.codes),
    organisations: stringTable(saved?.names.organisations),
  };
  const held = shelves(names.features.size, mostFresh, saved?.segments);
  const readings = readingRoom(kind, names.features);
  const room = searchRoom();
  const factPoints = factPointsRoom();
  const record = byteWriter();

  const vectorOf = (profile: Profile): Entry[] =>
    profile.kind === "need" ? needVector(profile, scoring) : offerVector(profile, scoring);

  return {
    size: held.size,
    put: (profile) => {
      if (profile.kind !== kind) {
        throw new Error(`this index holds ${kind}s, not a ${profile.kind}`);
      }
      record.reset();
      writeRecord(record, profile, vectorOf(profile), names);
      held.put(names.ids.take(profile.id), record.written());
    },
    remove: (id) => {
      const number = names.ids.find(id);
      if (number >= 0) held.remove(number);
    },
    ranking: (asking, { limit, ruled, ...switches }) => {
      if (asking.kind === kind) return [];
      const question = { asking, context: { ...scoring, ...switches }, limit, ruled };
      const query = openQuery(question, readings.open(vectorOf(asking)), { names, factPoints });
      search(held.segments(), query, room);
      // Last: by now most of them need not be compared word by word.
      scoreEach(query, held.fresh());
      return query.best.inOrder();
    },
    tidy: held.tidy,
    vector: (id) => {
      const home = held.find(names.ids.find(id));
      return home === null ? null : vectorOfRecord(home.records, home.doc, kind, names.features);
    },
    saved: () => ({
      names: {
        ids: names.ids.saved(),
        features: names.features.saved(),
        codes: names.codes.saved(),
        organisations: names.organisations.saved(),
      },
      segments: held.saved(),
    }),
  };
}
