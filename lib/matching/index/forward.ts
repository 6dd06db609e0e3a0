import { type Family, families, spaceOf } from "../features";
import type { Profile } from "../model";
import { type Meeting, contribution } from "../topic-fit";
import type { Entry } from "../vectors";
import { type ByteWriter, type Cursor, readVarint } from "./bytes";
import { type Names, place, writeFacts } from "./facts";
import type { Records } from "./records";
import type { StringTable } from "./string-table";

/**
 * What a feature of an indexed listing is called. An offer's vector is met by key alone; a need's says
 * by which family a key is met, so there the family is part of the name.
 */
const featureName = (kind: Profile["kind"], family: Family, key: string): string =>
  kind === "offer" ? key : `${family} ${key}`;

const familyOf: Readonly<Record<string, Family>> = { c: "concept", b: "bridge" };

/** What a feature's name stands for; null for a mark. An offer's concepts and bridge show by their keys. */
function featureNamed(kind: Profile["kind"], name: string): Omit<Entry, "weight"> | null {
  if (name.startsWith("=") || name.startsWith("#")) return null;
  if (kind === "offer") return { key: name, family: familyOf[spaceOf(name)] ?? "word" };
  const [own] = families.filter((family) => name.startsWith(`${family} `));
  return own === undefined ? null : { key: name.slice(own.length + 1), family: own };
}

/** An IPC code stands among the features, so that the listings of a subclass are found. */
export const codeName = (code: string): string => `=${code}`;
/** So do its markets. */
export const marketName = (market: string): string => `#${market}`;
/** Nothing is added up for them; any weight does. */
const markWeight = 1;

/**
 * Writes the features of a listing, those of one weight together: a listing has a hundred features and
 * about ten weights, so exact weights cost little.
 */
function writeFeatures(to: ByteWriter, weights: ReadonlyMap<number, number>): void {
  const groups = Map.groupBy(weights, ([, weight]) => weight);
  to.varint(groups.size);
  for (const [weight, entries] of groups) {
    const features = entries.map(([feature]) => feature).sort((a, b) => a - b);
    to.f64(weight);
    to.varint(features.length);
    let last = 0;
    for (const feature of features) {
      to.varint(feature - last);
      last = feature;
    }
  }
}

/** Writes the record of a listing: its facts, then its features with their weights. */
export function writeRecord(
  to: ByteWriter,
  profile: Profile,
  vector: readonly Entry[],
  names: Names,
): void {
  const weights = new Map<number, number>();
  for (const { family, key, weight } of vector) {
    weights.set(names.features.take(featureName(profile.kind, family, key)), weight);
  }
  const marks = [
    ...profile.ipc.map(({ code }) => codeName(code)),
    ...profile.markets.map(marketName),
  ];
  for (const mark of marks) weights.set(names.features.take(mark), markWeight);
  writeFacts(to, profile, names);
  writeFeatures(to, weights);
}

/** Calls back for each feature of a record with its weight. */
export function eachFeature(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  each: (feature: number, weight: number) => void,
): void {
  const cursor = { at: start + view.getUint16(start + place.length, true) };
  for (let groups = readVarint(bytes, cursor); groups > 0; groups--) {
    const weight = view.getFloat64(cursor.at, true);
    cursor.at += Float64Array.BYTES_PER_ELEMENT;
    let feature = 0;
    for (let left = readVarint(bytes, cursor); left > 0; left--) {
      feature += readVarint(bytes, cursor);
      each(feature, weight);
    }
  }
}

/** The vector that a record was written from, in any order. */
export function vectorOfRecord(
  { bytes, view, starts }: Records,
  doc: number,
  kind: Profile["kind"],
  features: StringTable,
): Entry[] {
  const entries: Entry[] = [];
  eachFeature(bytes, view, starts[doc] ?? 0, (feature, weight) => {
    const named = featureNamed(kind, features.text(feature));
    if (named !== null) entries.push({ ...named, weight });
  });
  return entries;
}

/** A feature that a query reads, and the family in which it counts there. */
export interface Reading {
  readonly feature: number;
  readonly family: Family;
  readonly weight: number;
  /** The number of a further reading of the same feature, or -1. */
  readonly next: number;
}

/** The readings of a query, found by feature. */
export interface Readings {
  readonly list: readonly Reading[];
  /** By feature, the number of its first reading plus one; 0 for features that are not read. */
  readonly first: Uint16Array;
}

/** Room for the readings of one query at a time. */
export interface ReadingRoom {
  readonly open: (vector: readonly Entry[]) => Readings;
}

/** The families in which a query may meet an entry of its own; a need's own family is what counts. */
const familiesFor = (kind: Profile["kind"], own: Family): readonly Family[] =>
  kind === "offer" ? [own] : families;

const growth = 1.2; // a few new features do not ask for new room

export function readingRoom(kind: Profile["kind"], features: StringTable): ReadingRoom {
  let first = new Uint16Array(0);
  let list: Reading[] = [];
  return {
    open: (vector) => {
      for (const { feature } of list) first[feature] = 0;
      list = [];
      if (first.length < features.size()) {
        first = new Uint16Array(Math.ceil(features.size() * growth));
      }
      for (const { key, family: own, weight } of vector) {
        for (const family of familiesFor(kind, own)) {
          const feature = features.find(featureName(kind, family, key));
          if (feature < 0) continue;
          list.push({ feature, family, weight, next: (first[feature] ?? 0) - 1 });
          first[feature] = list.length;
        }
      }
      return { list, first };
    },
  };
}

const cursor: Cursor = { at: 0 };

/** What the listing of a record shares with the query, exactly as `meet` has it. */
export function meetRecord(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  { list, first }: Readings,
): Meeting {
  const meeting: Meeting = { concept: 0, word: 0, bridge: 0 };
  cursor.at = start + view.getUint16(start + place.length, true);
  for (let groups = readVarint(bytes, cursor); groups > 0; groups--) {
    const weight = view.getFloat64(cursor.at, true);
    cursor.at += Float64Array.BYTES_PER_ELEMENT;
    let feature = 0;
    for (let left = readVarint(bytes, cursor); left > 0; left--) {
      feature += readVarint(bytes, cursor);
      for (let at = (first[feature] ?? 0) - 1; at >= 0;) {
        const reading = list[at];
        if (reading === undefined) break;
        meeting[reading.family] += contribution(reading.weight, weight);
        at = reading.next;
      }
    }
  }
  return meeting;
}
