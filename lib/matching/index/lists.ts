import { type Family } from "../features";
import { type PreparedNeed, type PreparedOffer } from "../score";

/** One list of the index that a listing stands in, or that a query reads, with the weight there. */
export interface ListEntry {
  readonly list: string;
  readonly family: Family;
  readonly weight: number;
}

const entry = (family: Family, key: string, weight: number): ListEntry => ({ list: `${family}|${key}`, family, weight });

/** The lists of a need: its features by family. */
export const listsOfNeed = ({ vector }: PreparedNeed): ListEntry[] =>
  vector.map(({ key, family, weight }) => entry(family, key, weight));

function familiesOf(key: string): readonly Family[] {
  if (key.startsWith("c:")) return ["concept"];
  if (key.startsWith("b:")) return ["bridge"];
  return key.startsWith("en:") && !key.includes("_") ? ["word", "bridge"] : ["word"];
}

/**
 * The lists of an offer. An English word stands in two: as a word for needs that use it, and as a word of
 * the bridge for needs in other languages.
 */
export const listsOfOffer = ({ vector }: PreparedOffer): ListEntry[] =>
  Array.from(vector).flatMap(([key, weight]) => familiesOf(key).map((family) => entry(family, key, weight)));
