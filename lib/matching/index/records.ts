/** Listings with their records, one after the other; a listing that left stays in its place as dead. */
export interface Records {
  readonly size: number;
  /** How many of them are dead; changes, as `isDead` does, and nothing else. */
  dead: number;
  /** The numbers of the listings' ids. */
  readonly ids: Int32Array;
  readonly isDead: Uint8Array;
  /** The place of each record, and that where the last one ends. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/** Records that still grow. */
export interface GrowingRecords extends Records {
  size: number;
  bytes: Uint8Array;
  view: DataView;
}

const firstBytes = 1 << 16; // doubled whenever they are used up

export function growingRecords(capacity: number): GrowingRecords {
  const bytes = new Uint8Array(firstBytes);
  return {
    size: 0,
    dead: 0,
    ids: new Int32Array(capacity),
    isDead: new Uint8Array(capacity),
    starts: new Uint32Array(capacity + 1),
    bytes,
    view: new DataView(bytes.buffer),
  };
}

/** Adds a record and gives its place. */
export function appendRecord(to: GrowingRecords, id: number, record: Uint8Array): number {
  const start = to.starts[to.size] ?? 0;
  const end = start + record.length;
  if (end > to.bytes.length) {
    const larger = new Uint8Array(Math.max(end, to.bytes.length * 2));
    larger.set(to.bytes.subarray(0, start));
    to.bytes = larger;
    to.view = new DataView(larger.buffer);
  }
  to.bytes.set(record, start);
  to.ids[to.size] = id;
  to.size++;
  to.starts[to.size] = end;
  return to.size - 1;
}

export function bury(records: Records, doc: number): void {
  if (records.isDead[doc] === 1) return;
  records.isDead[doc] = 1;
  records.dead++;
}
