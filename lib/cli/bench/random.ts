/** Numbers that look random and are the same at every run (mulberry32). */
export interface Random {
  /** From 0 up to 1, 1 left out. */
  readonly unit: () => number;
  /** A whole number from 0 up to `below`, `below` left out. */
  readonly below: (below: number) => number;
  readonly oneOf: <T>(list: readonly [T, ...T[]] | readonly T[]) => T;
  /** Up to `most` different members of a list. */
  readonly someOf: <T>(list: readonly T[], most: number) => T[];
}

const twoTo32 = 2 ** 32;

export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / twoTo32;
  };
  const below = (limit: number): number => Math.floor(unit() * limit);
  const oneOf = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new RangeError("nothing to choose from");
    return one;
  };
  return {
    unit,
    below,
    oneOf,
    someOf: (list, most) => [
      ...new Set(Array.from({ length: below(most + 1) }, () => oneOf(list))),
    ],
  };
}

/** Draws ranks from 0 up to `size` by Zipf's law: rank r is drawn in proportion to (r + 1) ** -exponent. */
export function zipf(size: number, exponent: number): (random: Random) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += (rank + 1) ** -exponent;
    sums[rank] = sum;
  }
  return ({ unit }) => {
    const wanted = unit() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
