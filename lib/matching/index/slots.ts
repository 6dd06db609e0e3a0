import type { Profile } from "../model";
import { type Ceiling, higherCeiling, noCeiling } from "../parts/ceiling";

/** A listing in the index, with what its other parts can earn at most. */
export interface Held {
  readonly profile: Profile;
  readonly ceiling: Ceiling;
}

/** Places for listings: each keeps its own until it is removed, and a free one is used again. */
export interface Slots {
  readonly held: readonly (Held | undefined)[];
  readonly size: () => number;
  /** The ceiling that no listing exceeds, those included that have left since. */
  readonly highest: () => Ceiling;
  readonly slotOf: (id: string) => number | undefined;
  readonly take: (profile: Profile, ceiling: Ceiling) => number;
  readonly release: (id: string) => void;
}

export function slotTable(): Slots {
  const held: (Held | undefined)[] = [];
  const byId = new Map<string, number>();
  const free: number[] = [];
  let highest = noCeiling;
  return {
    held,
    size: () => byId.size,
    highest: () => highest,
    slotOf: (id) => byId.get(id),
    take: (profile, ceiling) => {
      const slot = free.pop() ?? held.length;
      held[slot] = { profile, ceiling };
      highest = higherCeiling(highest, ceiling);
      byId.set(profile.id, slot);
      return slot;
    },
    release: (id) => {
      const slot = byId.get(id);
      if (slot === undefined) return;
      held[slot] = undefined;
      byId.delete(id);
      free.push(slot);
    },
  };
}
