/** Bytes that grow, written from front to back. Numbers are little-endian. */
export interface ByteWriter {
  readonly length: () => number;
  readonly u8: (value: number) => void;
  readonly u16: (value: number) => void;
  readonly u32: (value: number) => void;
  readonly f64: (value: number) => void;
  /** A whole number from 0 to 2^31 in one to five bytes, seven bits in each, the lowest first. */
  readonly varint: (value: number) => void;
  readonly setU16: (at: number, value: number) => void;
  readonly reset: () => void;
  /** What was written; holds until the next write. */
  readonly written: () => Uint8Array;
}

const firstRoom = 4096; // bytes; doubled whenever it is used up
const longestNumber = 8; // bytes

export function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(firstRoom);
  let view = new DataView(bytes.buffer);
  let length = 0;
  const room = (): void => {
    if (length + longestNumber <= bytes.length) return;
    const larger = new Uint8Array(bytes.length * 2);
    larger.set(bytes);
    bytes = larger;
    view = new DataView(bytes.buffer);
  };
  return {
    length: () => length,
    u8: (value) => {
      room();
      view.setUint8(length, value);
      length += 1;
    },
    u16: (value) => {
      room();
      view.setUint16(length, value, true);
      length += 2;
    },
    u32: (value) => {
      room();
      view.setUint32(length, value, true);
      length += 4;
    },
    f64: (value) => {
      room();
      view.setFloat64(length, value, true);
      length += 8;
    },
    varint: (value) => {
      room();
      let rest = value;
      while (rest > 127) {
        bytes[length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      bytes[length++] = rest;
    },
    setU16: (at, value) => {
      view.setUint16(at, value, true);
    },
    reset: () => {
      length = 0;
    },
    written: () => bytes.subarray(0, length),
  };
}

/** A place in bytes that moves as they are read. */
export interface Cursor {
  at: number;
}

/** Reads a `varint`. */
export function readVarint(bytes: Uint8Array, cursor: Cursor): number {
  let byte = bytes[cursor.at++] ?? 0;
  if (byte < 128) return byte;
  let value = byte & 127;
  for (let shift = 7; ; shift += 7) {
    byte = bytes[cursor.at++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
}
