/**
 * Lists of (slot, weight) in two typed arrays: a corpus has some hundred thousand lists of one or two
 * entries, and an array object for each would weigh ten times what it holds. A list is a block whose
 * capacity is a power of two; when it is full it moves into one twice as large, and its old block is
 * used again by another list.
 */
export interface Arena {
  /** Makes an empty list and gives its number. */
  readonly make: () => number;
  readonly add: (list: number, slot: number, weight: number) => void;
  readonly remove: (list: number, slot: number) => void;
  readonly length: (list: number) => number;
  /** The greatest weight ever added to a list: an upper bound for what is in it. */
  readonly most: (list: number) => number;
  /** The slots and the weights of a list, as views that hold until the next change. */
  readonly slots: (list: number) => Int32Array;
  readonly weights: (list: number) => Float64Array;
}

const firstRoom = 1024; // entries; doubled whenever it is used up

const doubled = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};

export function arena(): Arena {
  let slots = new Int32Array(firstRoom);
  let weights = new Float64Array(firstRoom);
  let used = 0;
  const starts: number[] = [];
  const lengths: number[] = [];
  const capacities: number[] = [];
  const bounds: number[] = [];
  const free = new Map<number, number[]>(); // starts of unused blocks by capacity

  const block = (capacity: number): number => {
    const old = free.get(capacity)?.pop();
    if (old !== undefined) return old;
    while (used + capacity > slots.length) {
      slots = doubled(slots, new Int32Array(slots.length * 2));
      weights = doubled(weights, new Float64Array(weights.length * 2));
    }
    used += capacity;
    return used - capacity;
  };

  const move = (list: number): void => {
    const start = starts[list] ?? 0;
    const length = lengths[list] ?? 0;
    const capacity = capacities[list] ?? 1;
    const next = block(capacity * 2);
    slots.copyWithin(next, start, start + length);
    weights.copyWithin(next, start, start + length);
    const unused = free.get(capacity) ?? [];
    free.set(capacity, unused);
    unused.push(start);
    starts[list] = next;
    capacities[list] = capacity * 2;
  };

  const viewOf = (list: number): readonly [number, number] => {
    const start = starts[list] ?? 0;
    return [start, start + (lengths[list] ?? 0)];
  };

  return {
    make: () => {
      starts.push(block(1));
      lengths.push(0);
      capacities.push(1);
      bounds.push(0);
      return starts.length - 1;
    },
    add: (list, slot, weight) => {
      if (lengths[list] === capacities[list]) move(list);
      const [, end] = viewOf(list);
      slots[end] = slot;
      weights[end] = weight;
      lengths[list] = (lengths[list] ?? 0) + 1;
      bounds[list] = Math.max(bounds[list] ?? 0, weight);
    },
    remove: (list, slot) => {
      const [start, end] = viewOf(list);
      const at = slots.subarray(start, end).indexOf(slot);
      if (at < 0) return;
      // Order within a list means nothing, so the last entry takes the place.
      slots[start + at] = slots[end - 1] ?? 0;
      weights[start + at] = weights[end - 1] ?? 0;
      lengths[list] = (lengths[list] ?? 1) - 1;
    },
    length: (list) => lengths[list] ?? 0,
    most: (list) => bounds[list] ?? 0,
    slots: (list) => slots.subarray(...viewOf(list)),
    weights: (list) => weights.subarray(...viewOf(list)),
  };
}
