/** Texts by number and numbers by text. A JavaScript map would weigh four times what this holds. */
export interface StringTable {
  readonly size: () => number;
  /** The number of a text, or -1. */
  readonly find: (text: string) => number;
  /** The number of a text; a new one gets the next. */
  readonly take: (text: string) => number;
  readonly text: (number: number) => string;
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

export function stringTable(): StringTable {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let asked = new Uint8Array(firstRoom);
  let bytes = new Uint8Array(firstRoom * 8);
  let starts = new Uint32Array(firstRoom + 1);
  let places = new Int32Array(firstRoom * 2).fill(-1);
  let size = 0;

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
    places = new Int32Array(Math.ceil((size * growth) / fullest)).fill(-1);
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
      const larger = new Uint8Array(Math.ceil((start + length) * growth));
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
  };
}

/** A table for a few hundred texts that are read back at every turn. */
export function smallStringTable(): StringTable {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    size: () => texts.length,
    find: (text) => numbers.get(text) ?? -1,
    take: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    text: (number) => texts[number] ?? "",
  };
}
