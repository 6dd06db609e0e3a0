import { place } from "./facts";
import type { Records } from "./records";
import type { Blocks } from "./segment";

/** The longest block: longer ones would have every way to transfer. */
const longest = 64;

const placeBits = 2 ** 16;
const waysBits = 2 ** 16;
const byteBits = 2 ** 8;

interface Placed {
  readonly view: DataView;
  readonly start: number;
}

/** Country, stage and support of a record in one number. */
const stated = ({ view, start }: Placed): number =>
  (view.getUint8(start + place.country) * byteBits + view.getUint8(start + place.trl)) * byteBits +
  view.getUint8(start + place.support);

const waysOf = ({ view, start }: Placed): number => view.getUint16(start + place.ways, true);

/** The places of records in the order in which blocks are made. At most 2^16 of them. */
export function blockOrder(records: readonly Placed[]): number[] {
  // Country, stage, support, ways and place, in 56 bits at most; of these the country needs four.
  const keys = Float64Array.from(
    records,
    (record, index) => (stated(record) * waysBits + waysOf(record)) * placeBits + index,
  ).sort();
  return Array.from(keys, (key) => key % placeBits);
}

/** The blocks of records that stand in their order. */
export function blocksOf({ size, view, starts }: Records): Blocks {
  const firsts: number[] = [];
  const ways: number[] = [];
  const facts: number[] = [];
  for (let doc = 0; doc < size; doc++) {
    const record = { view, start: starts[doc] ?? 0 };
    const own = stated(record);
    if (own !== facts.at(-1) || doc - (firsts.at(-1) ?? 0) >= longest) {
      firsts.push(doc);
      facts.push(own);
      ways.push(0);
    }
    ways[ways.length - 1] = (ways.at(-1) ?? 0) | waysOf(record);
  }
  return {
    count: firsts.length,
    starts: Uint32Array.from([...firsts, size]),
    countries: Uint8Array.from(facts, (own) => Math.floor(own / byteBits ** 2)),
    trls: Uint8Array.from(facts, (own) => Math.floor(own / byteBits) % byteBits),
    supports: Uint8Array.from(facts, (own) => own % byteBits),
    ways: Uint16Array.from(ways),
  };
}
