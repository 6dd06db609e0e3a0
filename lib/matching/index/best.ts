import { type Ordered, compareMatches } from "../order";

/** The best k of what is offered, in the one order of matches. */
export interface Best<T extends Ordered> {
  readonly offer: (item: T) => void;
  /** The score that an item must reach to get in, -Infinity while there is room. */
  readonly threshold: () => number;
  readonly inOrder: () => T[];
}

export function bestOf<T extends Ordered>(k: number): Best<T> {
  const kept: T[] = []; // sorted, best first; k is about a hundred, so inserting is cheap
  const placeOf = (item: T): number => {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = kept[middle];
      if (other !== undefined && compareMatches(other, item) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    offer: (item) => {
      const place = placeOf(item);
      if (place >= k) return;
      kept.splice(place, 0, item);
      if (kept.length > k) kept.pop();
    },
    threshold: () => (kept.length < k ? -Infinity : (kept.at(-1)?.total ?? -Infinity)),
    inOrder: () => [...kept],
  };
}
