import { dayNumber, deadlineValuesFrom, noDay } from "./deadlines";
import { type Facet, facets, type Facts, type Filters } from "./model";
import type { Place } from "./store";
import { type ValueId, codedValues, valueCount, valueId, valuesOf } from "./values";

/** So many values a listing has of a facet at most: five subclasses with their classes and sections. */
const mostValues: Readonly<Record<Exclude<Facet, "deadline">, number>> = {
  kind: 1,
  ipc: 15,
  country: 1,
  tier: 1,
  stage: 1,
  way: valuesOf.way.length,
  language: 1,
};
const kept = facets.filter((facet) => facet !== "deadline");
/** Where the values of each kept facet begin in a listing's row, and where the row ends. */
const starts = kept.reduce<readonly number[]>(
  (sums, facet) => [...sums, (sums.at(-1) ?? 0) + mostValues[facet]],
  [0],
);
const rowLength = starts.at(-1) ?? 0;
const empty = -1;
const deadlineFacet = kept.length;

/** Filters as numbers, by the place of their facet; `anything` where a facet is not asked for. */
export type Wanted = Int16Array;
const anything = -1;
const nothing = -2;

/** The filters as numbers: `kept` facets first, the deadline last. A value that no facet has keeps everything out. */
export const wantedBy = (filters: Filters): Wanted =>
  Int16Array.from([...kept, "deadline" as const], (facet) => {
    const value = filters[facet];
    return value === undefined ? anything : (valueId(facet, value) ?? nothing);
  });

/** The facet at a place of `Wanted`. */
export const facetAt = (place: number): Facet => kept[place] ?? "deadline";

/** A listing passes, is kept out by one facet alone (its place in `Wanted`), or by several. */
export const passes = -1;
export const severalKeepOut = -2;

/** What all listings are filtered and counted by, as rows of numbers: a pass over them all stays in the cache. */
export class Columns {
  #values = new Int16Array(0);
  #days = new Int32Array(0);

  #grow(places: number): void {
    const values = new Int16Array(places * rowLength).fill(empty);
    const days = new Int32Array(places);
    values.set(this.#values);
    days.set(this.#days);
    this.#values = values;
    this.#days = days;
  }

  put(place: Place, facts: Facts): void {
    if (place >= this.#days.length) this.#grow(Math.max(place + 1, this.#days.length * 2));
    const row = place * rowLength;
    this.#values.fill(empty, row, row + rowLength);
    for (const [at, facet] of kept.entries()) {
      const values = codedValues(facet, facts).slice(0, mostValues[facet]);
      this.#values.set(values, row + (starts[at] ?? 0));
    }
    this.#days[place] = facts.deadline === null ? noDay : dayNumber(facts.deadline);
  }

  /** Where the values of a kept facet of a listing begin and end. */
  #range(place: Place, facet: number): readonly [number, number] {
    const row = place * rowLength;
    return [row + (starts[facet] ?? 0), row + (starts[facet + 1] ?? 0)];
  }

  #has(place: Place, facet: number, value: ValueId): boolean {
    const [first, end] = this.#range(place, facet);
    for (let at = first; at < end; at++) if (this.#values[at] === value) return true;
    return false;
  }

  /** What keeps a listing out on a day: `passes`, the place of a facet, or `severalKeepOut`. */
  keptOut(place: Place, wanted: Wanted, today: number): number {
    let by = passes;
    for (let facet = 0; facet < wanted.length; facet++) {
      const value = wanted[facet] ?? anything;
      if (value === anything) continue;
      const has =
        facet === deadlineFacet
          ? this.#deadlineIds(place, today).includes(value)
          : this.#has(place, facet, value);
      if (has) continue;
      if (by !== passes) return severalKeepOut;
      by = facet;
    }
    return by;
  }

  #deadlineIds(place: Place, today: number): readonly ValueId[] {
    return deadlineIds(deadlineValuesFrom(this.#days[place] ?? noDay, today));
  }

  #countFacet(place: Place, facet: number, today: number, counts: Int32Array): void {
    if (facet === deadlineFacet) {
      for (const id of this.#deadlineIds(place, today)) addOne(counts, id);
      return;
    }
    const [first, end] = this.#range(place, facet);
    for (let at = first; at < end; at++) {
      const id = this.#values[at] ?? empty;
      if (id === empty) return;
      addOne(counts, id);
    }
  }

  /** Adds a listing to the counts: of all facets where it passes, else of the one that keeps it out. */
  count(place: Place, by: number, today: number, counts: Int32Array): void {
    if (by !== passes) this.#countFacet(place, by, today, counts);
    else for (let f = 0; f <= deadlineFacet; f++) this.#countFacet(place, f, today, counts);
  }
}

function addOne(counts: Int32Array, id: ValueId): void {
  counts[id] = (counts[id] ?? 0) + 1;
}

/** The five lists that deadlines can have, by their names. */
const listed = new Map<readonly string[], readonly ValueId[]>();

function deadlineIds(values: readonly string[]): readonly ValueId[] {
  const known = listed.get(values);
  if (known !== undefined) return known;
  const made = values.flatMap((value) => valueId("deadline", value) ?? []);
  listed.set(values, made);
  return made;
}

/** Room for the counts of all values. */
export const noCounts = (): Int32Array => new Int32Array(valueCount);
