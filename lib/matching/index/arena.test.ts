import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arena } from "./arena";

/** What is done to a list: a slot goes in with a weight, or comes out. */
const deed = fc.record({
  list: fc.nat({ max: 4 }),
  slot: fc.nat({ max: 30 }),
  adds: fc.boolean(),
});

describe("the arena", () => {
  it("holds in each list what was added and not removed", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 200 }), (deeds) => {
        const held = arena();
        const lists = Array.from({ length: 5 }, () => held.make());
        const plain = lists.map(() => new Set<number>());
        for (const { list, slot, adds } of deeds) {
          const own = plain[list];
          if (own === undefined || own.has(slot) === adds) continue;
          if (adds) {
            own.add(slot);
            held.add(lists[list] ?? 0, slot, slot / 10);
          } else {
            own.delete(slot);
            held.remove(lists[list] ?? 0, slot);
          }
        }
        for (const [index, list] of lists.entries()) {
          const slots = Array.from(held.slots(list));
          expect(slots.toSorted((a, b) => a - b)).toEqual(
            Array.from(plain[index] ?? []).sort((a, b) => a - b),
          );
          expect(Array.from(held.weights(list))).toEqual(slots.map((slot) => slot / 10));
          expect(held.most(list)).toBeGreaterThanOrEqual(Math.max(0, ...held.weights(list)));
        }
      }),
    );
  });

  it("grows beyond its first room", () => {
    const held = arena();
    const list = held.make();
    for (let slot = 0; slot < 5000; slot++) held.add(list, slot, 1);
    expect(held.length(list)).toBe(5000);
    expect(held.slots(list).at(-1)).toBe(4999);
  });

  it("passes over what is not there", () => {
    const held = arena();
    const list = held.make();
    held.remove(list, 7);
    expect(held.length(list)).toBe(0);
  });
});
