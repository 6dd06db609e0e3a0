import { type Family, families } from "../features";
import type { Entry } from "../vectors";
import { type Arena, arena } from "./arena";

/** The inverted lists of an index: for each family and key the slots that have it, and for each IPC code. */
export interface Lists {
  readonly entries: Arena;
  readonly listOf: (family: Family | "code", key: string) => number | undefined;
  readonly add: (family: Family | "code", key: string, slot: number, weight: number) => void;
  readonly remove: (family: Family | "code", key: string, slot: number) => void;
}

export function invertedLists(): Lists {
  const entries = arena();
  const byFamily = new Map(
    [...families, "code" as const].map((name) => [name, new Map<string, number>()] as const),
  );
  const listOf: Lists["listOf"] = (family, key) => byFamily.get(family)?.get(key);
  return {
    entries,
    listOf,
    add: (family, key, slot, weight) => {
      const list = listOf(family, key) ?? entries.make();
      byFamily.get(family)?.set(key, list);
      entries.add(list, slot, weight);
    },
    remove: (family, key, slot) => {
      const list = listOf(family, key);
      if (list !== undefined) entries.remove(list, slot);
    },
  };
}

/**
 * A vector as an index holds it or reads with it. An English word of an offer stands in two families: as
 * a word for needs that use it, and as a word of the bridge for needs in other languages.
 */
export const listedOffer = (vector: readonly Entry[]): Entry[] =>
  vector.flatMap((entry) =>
    entry.family === "word" && entry.key.startsWith("en:") && !entry.key.includes("_")
      ? [entry, { ...entry, family: "bridge" }]
      : [entry],
  );
