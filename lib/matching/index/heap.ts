/**
 * Slots in falling order of a value, taken out one at a time: making the heap costs one pass, so whoever
 * stops early does not pay for sorting the rest.
 */
export interface SlotHeap {
  /** The slot with the highest value among those left (of equals the lower slot), or -1. */
  readonly pop: () => number;
}

export function slotHeap(slots: Int32Array, values: Float64Array): SlotHeap {
  let size = slots.length;
  const before = (a: number, b: number): boolean => {
    const difference = (values[a] ?? 0) - (values[b] ?? 0);
    return difference === 0 ? a < b : difference > 0;
  };
  const sink = (start: number): void => {
    const moved = slots[start] ?? 0;
    let at = start;
    for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && before(slots[child + 1] ?? 0, slots[child] ?? 0)) child++;
      if (!before(slots[child] ?? 0, moved)) break;
      slots[at] = slots[child] ?? 0;
      at = child;
    }
    slots[at] = moved;
  };
  for (let at = (size >> 1) - 1; at >= 0; at--) sink(at);
  return {
    pop: () => {
      if (size === 0) return -1;
      const top = slots[0] ?? -1;
      size--;
      slots[0] = slots[size] ?? 0;
      sink(0);
      return top;
    },
  };
}
