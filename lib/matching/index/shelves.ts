import { type Records, appendRecord, bury, growingRecords } from "./records";
import { type Segment, mostDocs } from "./segment";
import { type Built, buildSegment } from "./segment-build";

/** Where the records of an index stand: a few fresh ones without lists, all others in segments. */
export interface Shelves {
  readonly size: () => number;
  /** Takes the record of a listing, in the place of an older one. */
  readonly put: (id: number, record: Uint8Array) => void;
  readonly remove: (id: number) => void;
  readonly segments: () => readonly Segment[];
  readonly fresh: () => Records;
  readonly tidy: () => Generator<undefined>;
  /** The record of a listing: where it stands, null for one that is not here. */
  readonly find: (id: number) => { readonly records: Records; readonly doc: number } | null;
  /** Everything, in segments, for shelves made from them later. */
  readonly saved: () => readonly SavedSegment[];
}

/** A segment without the second view of its bytes. */
export type SavedSegment = Omit<Segment, "view">;

/** So many segments of a size are merged into one; each listing is copied three times on its way up. */
const merged = 8;
/** A segment with a larger share of dead listings is built anew. */
const mostDead = 0.25;

/** A place is the number of its shelf and 16 bits for the place on it. */
const shelfBits = 16;
const placeMask = mostDocs - 1;

/** The segments that should become one, if any. */
function dueOf(all: readonly Segment[], mostFresh: number): readonly Segment[] {
  const worn = all.find((segment) => segment.dead > segment.size * mostDead);
  if (worn !== undefined) return [worn];
  for (let most = mostFresh; most < mostDocs; most *= merged) {
    const above = most === mostFresh ? 0 : most / merged;
    const alike = all.filter(({ size: own }) => own > above && own <= most);
    const count = Math.min(merged, mostDocs / most);
    if (alike.length >= count) return alike.slice(0, count);
  }
  return [];
}

/** Room for at least so many places, -1 where nothing was put. */
function enlarged(homes: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(Math.max(least, Math.ceil(homes.length * 1.5))).fill(-1);
  more.set(homes);
  return more;
}

const withView = (saved: SavedSegment): Segment => {
  const { buffer, byteOffset, byteLength } = saved.bytes;
  return { ...saved, view: new DataView(buffer, byteOffset, byteLength) };
};

export function shelves(
  featureCount: () => number,
  mostFresh: number,
  from: readonly SavedSegment[] = [],
): Shelves {
  /** Shelf 0 is the fresh one; an emptied shelf is used again. */
  const segments: (Segment | undefined)[] = [undefined];
  let fresh = growingRecords(mostFresh);
  /** By listing number its place, or -1. */
  let homes = new Int32Array(0);
  let size = 0;

  const present = (): Segment[] => segments.filter((segment) => segment !== undefined);
  const shelf = (number: number): Records | undefined => (number === 0 ? fresh : segments[number]);

  const settle = (id: number, place: number): void => {
    if (id >= homes.length) homes = enlarged(homes, Math.max(mostFresh, id + 1));
    homes[id] = place;
  };

  const remove = (id: number): void => {
    const home = homes[id] ?? -1;
    if (home < 0) return;
    const records = shelf(home >> shelfBits);
    if (records !== undefined) bury(records, home & placeMask);
    homes[id] = -1;
    size--;
  };

  /** Puts a built segment in the place of its sources; what died meanwhile dies in it too. */
  const install = ({ segment, sources, places }: Built, from: readonly Records[]): void => {
    const empty = segments.indexOf(undefined, 1);
    const number = empty > 0 ? empty : segments.length;
    for (let doc = 0; doc < segment.size; doc++) {
      const isDead = from[sources[doc] ?? 0]?.isDead[places[doc] ?? 0] === 1;
      if (isDead) bury(segment, doc);
      else settle(segment.ids[doc] ?? 0, (number << shelfBits) | doc);
    }
    if (segment.size > 0) segments[number] = segment;
  };

  const build = function* (from: readonly Records[]): Generator<undefined> {
    const built = yield* buildSegment(from, featureCount());
    install(built, from);
    for (const [number, segment] of segments.entries()) {
      if (segment !== undefined && from.includes(segment)) segments[number] = undefined;
    }
  };

  const retireFresh = (): void => {
    for (const _pause of build([fresh]));
    fresh = growingRecords(mostFresh);
  };

  for (const saved of from) {
    const segment = withView(saved);
    const number = segments.push(segment) - 1;
    for (let doc = 0; doc < segment.size; doc++) {
      if (segment.isDead[doc] === 1) continue;
      settle(segment.ids[doc] ?? 0, (number << shelfBits) | doc);
      size++;
    }
  }

  return {
    size: () => size,
    put: (id, record) => {
      remove(id);
      if (fresh.size === mostFresh) retireFresh();
      settle(id, appendRecord(fresh, id, record));
      size++;
    },
    remove,
    segments: present,
    fresh: () => fresh,
    tidy: function* () {
      const due = () => dueOf(present(), mostFresh);
      for (let from = due(); from.length > 0; from = due()) yield* build(from);
    },
    find: (id) => {
      const home = homes[id] ?? -1;
      const records = home < 0 ? undefined : shelf(home >> shelfBits);
      return records === undefined ? null : { records, doc: home & placeMask };
    },
    saved: () => {
      if (fresh.size > 0) retireFresh();
      return present().map(({ view: _, ...saved }) => saved);
    },
  };
}
