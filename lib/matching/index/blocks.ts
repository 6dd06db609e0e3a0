import { numbersOfCountry, numbersOfSupport, numbersOfTrl } from "./country-bound";
import { place } from "./facts";
import type { Records } from "./records";
import { type Blocks, sideCount, sideOfCountry } from "./segment";

const placeBits = 2 ** 16;

interface Placed {
  readonly view: DataView;
  readonly start: number;
}

/** Country, stage and support of a record in one number, the country first. */
const stated = ({ view, start }: Placed): number =>
  (view.getUint8(start + place.country) * numbersOfTrl + view.getUint8(start + place.trl)) *
    numbersOfSupport +
  view.getUint8(start + place.support);

/** So many such numbers there are. */
export const numbersStated = numbersOfCountry * numbersOfTrl * numbersOfSupport;

/** The country in such a number. */
export const countryStated = (number: number): number =>
  Math.floor(number / (numbersOfTrl * numbersOfSupport));

/** The places of records in the order in which blocks are made. At most 2^16 of them. */
export function blockOrder(records: readonly Placed[]): number[] {
  // Numbers below 2,210, and the place: 28 bits.
  const keys = Float64Array.from(
    records,
    (record, index) => stated(record) * placeBits + index,
  ).sort();
  return Array.from(keys, (key) => key % placeBits);
}

/** The blocks of records that stand in their order. */
export function blocksOf({ size, view, starts }: Records): Blocks {
  const firsts: number[] = [];
  const facts: number[] = [];
  const sideEnds = new Uint32Array(sideCount);
  for (let doc = 0; doc < size; doc++) {
    const own = stated({ view, start: starts[doc] ?? 0 });
    sideEnds.fill(doc + 1, sideOfCountry(countryStated(own)));
    if (own === facts.at(-1)) continue;
    firsts.push(doc);
    facts.push(own);
  }
  return {
    count: firsts.length,
    starts: Uint32Array.from([...firsts, size]),
    stated: Uint16Array.from(facts),
    sideEnds,
  };
}

/** What is looked at of many listings one after the other. */
export const columnsOf = ({ size, view, starts }: Records) => ({
  ways: Uint16Array.from({ length: size }, (_, doc) =>
    view.getUint16((starts[doc] ?? 0) + place.ways, true),
  ),
  goals: Uint32Array.from({ length: size }, (_, doc) =>
    view.getUint32((starts[doc] ?? 0) + place.goals, true),
  ),
});
