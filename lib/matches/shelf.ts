import { type ListingKind, listingKinds } from "@/lib/listing/model";
import { GrowingStatistics } from "@/lib/matching/growing-statistics";
import { type SavedIndex, type SparseIndex, sparseIndex } from "@/lib/matching/index/sparse-index";
import { IpcTeachings } from "@/lib/matching/ipc-learned";
import type { Statistics } from "@/lib/matching/statistics";
import type { Scoring } from "@/lib/matching/vectors";
import type { ProfileChange, ProfileStore, Snapshot } from "./store";
import { versionsInForce, weightsInForce } from "./versions";

/** Words are counted anew after a share of the listings has changed; until then a new one uses the old counts. */
const recountAfter = 0.05;
/** So many profiles are read at once; between two reads others may go first. */
const batch = 100;

type Indexes = Readonly<Record<ListingKind, SparseIndex>>;

const indexesWith = (
  scoring: Scoring,
  saved?: Readonly<Record<ListingKind, SavedIndex>>,
): Indexes => ({
  offer: sparseIndex("offer", scoring, saved === undefined ? {} : { saved: saved.offer }),
  need: sparseIndex("need", scoring, saved === undefined ? {} : { saved: saved.need }),
});

/** Lets whatever else waits in this process go first. */
const othersFirst = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** All changes after a number, in batches. */
async function* changesSince(
  store: ProfileStore,
  seq: number,
): AsyncGenerator<readonly ProfileChange[]> {
  for (let last = seq; ;) {
    const changes = await store.since(last, batch);
    if (changes.length === 0) return;
    yield changes;
    last = changes.at(-1)?.seq ?? last;
    if (changes.length === batch) await othersFirst();
  }
}

/**
 * What the engine keeps in memory of everything published: counts of words, the two indexes, what the
 * listings teach of IPC. The profiles themselves stay in their store.
 */
export class Shelf {
  readonly scoring: Scoring;
  readonly teachings = new IpcTeachings();
  readonly #indexes: Indexes;
  #seq: number;
  #changed: number;
  #tidying: Iterator<undefined> | null = null;

  private constructor(
    statistics: Statistics,
    from: { readonly seq: number; readonly changed: number },
    saved?: Snapshot["indexes"],
  ) {
    this.scoring = { weights: weightsInForce, statistics };
    this.#indexes = indexesWith(this.scoring, saved);
    this.#seq = from.seq;
    this.#changed = from.changed;
  }

  /** Counts everything in a store and indexes it: two readings of all profiles, nothing kept of them. */
  static async counted(store: ProfileStore): Promise<Shelf> {
    const growing = new GrowingStatistics();
    for await (const changes of changesSince(store, 0)) {
      growing.add(changes.flatMap(({ profile }) => profile ?? []));
    }
    const shelf = new Shelf(growing.statistics(), { seq: 0, changed: 0 });
    await shelf.catchUp(store);
    shelf.#changed = 0;
    return shelf;
  }

  /** What a snapshot holds; null where it is of other versions, or of another store than this one. */
  static restored(snapshot: Snapshot, lastSeq: number): Shelf | null {
    if (snapshot.versions !== versionsInForce || snapshot.seq > lastSeq) return null;
    const shelf = new Shelf(snapshot.statistics, snapshot, snapshot.indexes);
    for (const lesson of snapshot.lessons) shelf.teachings.learn(lesson);
    return shelf;
  }

  index(kind: ListingKind): SparseIndex {
    return this.#indexes[kind];
  }

  size(): number {
    return listingKinds.reduce((sum, kind) => sum + this.#indexes[kind].size(), 0);
  }

  hasAged(): boolean {
    return this.#changed > this.size() * recountAfter;
  }

  /** Takes in what changed since it last looked; answers the ids of the changed listings. */
  async catchUp(store: ProfileStore): Promise<readonly string[]> {
    const ids: string[] = [];
    for await (const changes of changesSince(store, this.#seq)) {
      for (const change of changes) this.#take(change);
      this.#seq = changes.at(-1)?.seq ?? this.#seq;
      ids.push(...changes.map(({ listingId }) => listingId));
    }
    return ids;
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

  snapshot(): Snapshot {
    return {
      versions: versionsInForce,
      seq: this.#seq,
      changed: this.#changed,
      statistics: this.scoring.statistics,
      indexes: { offer: this.#indexes.offer.saved(), need: this.#indexes.need.saved() },
      lessons: this.teachings.lessons(),
    };
  }

  #take({ listingId, kind, profile }: ProfileChange): void {
    this.#changed += 1;
    if (profile === null) {
      this.teachings.forget(listingId);
      this.#indexes[kind].remove(listingId);
    } else {
      this.teachings.learn(profile);
      this.#indexes[kind].put(profile);
    }
  }

  *#tidySteps(): Generator<undefined> {
    yield* this.#indexes.offer.tidy();
    yield* this.#indexes.need.tidy();
  }
}
