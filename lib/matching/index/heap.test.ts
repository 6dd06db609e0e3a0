import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestOf } from "./best";
import { compareMatches } from "../order";
import { slotHeap } from "./heap";

const value = fc.constantFrom(0, 0.25, 0.5, 1);

describe("the heap of slots", () => {
  it("gives slots by falling value, equal ones by number, then -1", () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const heap = slotHeap(Int32Array.from(values.keys()), Float64Array.from(values));
        const expected = [...values.keys()].sort(
          (a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b,
        );
        expect(expected.map(() => heap.pop())).toEqual(expected);
        expect(heap.pop()).toBe(-1);
      }),
    );
  });
});

describe("the best k", () => {
  const item = fc.record({ id: fc.string({ maxLength: 2 }), total: value, open: value });

  it("are those that sorting gives, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(item), fc.integer({ min: 1, max: 5 }), (items, k) => {
        const best = bestOf<(typeof items)[number]>(k);
        for (const one of items) best.offer(one);
        expect(best.inOrder()).toEqual(items.toSorted(compareMatches).slice(0, k));
      }),
    );
  });

  it("let everything in while there is room, then ask for the last one's score", () => {
    const best = bestOf(2);
    best.offer({ id: "a", total: 5, open: 0 });
    expect(best.threshold()).toBe(-Infinity);
    best.offer({ id: "b", total: 7, open: 0 });
    expect(best.threshold()).toBe(5);
  });
});
