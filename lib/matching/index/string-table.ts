/** Texts by number and numbers by text. A JavaScript map would weigh four times what this holds. */
export interface StringTable {
  readonly size: () => number;
  /** The number of a text, or -1. */
  readonly find: (text: string) => number;
  /** The number of a text; a new one gets the next. */
  readonly take: (text: string) => number;
  readonly text: (number: number) => string;
  /** All texts in the order of their numbers, for a table made from them later. */
  readonly saved: () => SavedTexts;
}

/** The texts of a table, one after the other in UTF-8, and where each begins. */
export interface SavedTexts {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

const firstRoom = 1024; // entries; grown whenever it is used up
const growth = 1.5;
/** The hash table is at most this full, so that a text is found within a few steps. */
const fullest = 0.6;
const bytesACharacter = 3; // of UTF-8, at most, for each UTF-16 unit

const fnvBasis = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** FNV-1a over bytes. */
function hashOf(bytes: Uint8Array, length: number): number {
  let hash = fnvBasis;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), fnvPrime);
  return hash >>> 0;
}

const noTexts: SavedTexts = { bytes: new Uint8Array(0), starts: new Uint32Array(1) };

export function stringTable(saved: SavedTexts = noTexts): StringTable {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let asked = new Uint8Array(firstRoom);
  let bytes = saved.bytes;
  let starts = saved.starts;
  let places = new Int32Array(firstRoom * 2).fill(-1);
  let size = starts.length - 1;

  const encode = (text: string): number => {
    if (text.length * bytesACharacter > asked.length) {
      asked = new Uint8Array(text.length * bytesACharacter);
    }
    return encoder.encodeInto(text, asked).written;
  };
  const isAt = (number: number, length: number): boolean => {
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at++) if (bytes[start + at] !== asked[at]) return false;
    return true;
  };
  /** The place of the text just encoded: where it is, or where it would go. */
  const placeOf = (length: number): number => {
    let place = hashOf(asked, length) % places.length;
    for (;;) {
      const number = places[place] ?? -1;
      if (number < 0 || isAt(number, length)) return place;
      place = place + 1 === places.length ? 0 : place + 1;
    }
  };
  const rehash = (): void => {
    places = new Int32Array(Math.max(firstRoom, Math.ceil((size * growth) / fullest))).fill(-1);
    for (let number = 0; number < size; number++) {
      const own = bytes.subarray(starts[number], starts[number + 1]);
      let place = hashOf(own, own.length) % places.length;
      while ((places[place] ?? -1) >= 0) place = place + 1 === places.length ? 0 : place + 1;
      places[place] = number;
    }
  };
  const append = (length: number): void => {
    const start = starts[size] ?? 0;
    if (start + length > bytes.length) {
      const larger = new Uint8Array(Math.ceil((start + length) * growth) + firstRoom);
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(asked.subarray(0, length), start);
    if (size + 1 >= starts.length) {
      const more = new Uint32Array(Math.ceil(starts.length * growth) + 1);
      more.set(starts);
      starts = more;
    }
    size++;
    starts[size] = start + length;
  };

  if (size > 0) rehash();
  return {
    size: () => size,
    find: (text) => places[placeOf(encode(text))] ?? -1,
    take: (text) => {
      const length = encode(text);
      const place = placeOf(length);
      const known = places[place] ?? -1;
      if (known >= 0) return known;
      append(length);
      places[place] = size - 1;
      if (size > places.length * fullest) rehash();
      return size - 1;
    },
    text: (number) => decoder.decode(bytes.subarray(starts[number], starts[number + 1])),
    saved: () => ({
      bytes: bytes.slice(0, starts[size]),
      starts: starts.slice(0, size + 1),
    }),
  };
}

/** A table for a few hundred texts that are read back at every turn. */
export function smallStringTable(saved?: SavedTexts): StringTable {
  const table = stringTable(saved);
  const texts = Array.from({ length: table.size() }, (_, number) => table.text(number));
  const numbers = new Map(texts.map((text, number) => [text, number]));
  return {
    ...table,
    find: (text) => numbers.get(text) ?? -1,
    take: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.push(text) - 1);
      return table.take(text);
    },
    text: (number) => texts[number] ?? "",
  };
}
