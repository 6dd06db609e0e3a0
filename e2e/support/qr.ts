/**
 * A reader of QR codes by ISO/IEC 18004, for codes without damage: versions 2 to 6 at level M, whose text is
 * bytes. It shares nothing with what draws them.
 */
type Modules = readonly (readonly boolean[])[];

/** Blocks and bytes of text in each, by version, at level M. */
const blocksOf: Readonly<Record<number, readonly [blocks: number, bytes: number]>> = {
  2: [1, 28],
  3: [1, 44],
  4: [2, 32],
  5: [2, 43],
  6: [4, 27],
};
const levelM = 0;
const formatMask = 0x5412;
const byteMode = 4;

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

const numberOf = (bits: readonly boolean[]): number =>
  bits.reduce((sum, bit) => sum * 2 + Number(bit), 0);

/** The level and the mask, which stand beside the upper left corner. */
function formatOf(dark: (x: number, y: number) => boolean) {
  const row = [0, 1, 2, 3, 4, 5, 7, 8].map((x) => dark(x, 8));
  const column = [7, 5, 4, 3, 2, 1, 0].map((y) => dark(8, y));
  const format = (numberOf([...row, ...column]) ^ formatMask) >> 10;
  return { level: format >> 3, mask: masks[format & 7] };
}

/** Whether a place carries no text: corners with their formats, rulers, the small square of versions 2 to 6. */
function isFrame(x: number, y: number, size: number): boolean {
  const inCorner = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
  const inSquare = Math.abs(x - (size - 7)) <= 2 && Math.abs(y - (size - 7)) <= 2;
  return inCorner || inSquare || x === 6 || y === 6;
}

/** The places of the text, two columns at a time from the right, up and down in turn. */
function* places(size: number): Generator<readonly [x: number, y: number]> {
  const rights = Array.from({ length: (size - 1) / 2 }, (_, pair) => size - 1 - 2 * pair);
  for (const [turn, right] of rights.map((x) => (x <= 6 ? x - 1 : x)).entries()) {
    for (let step = 0; step < size; step += 1) {
      const y = turn % 2 === 0 ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!isFrame(x, y, size)) yield [x, y];
    }
  }
}

/** What a telephone reads from the modules of a code, without its quiet zone; fails on what it cannot read. */
export function readQr(modules: Modules): string {
  const size = modules.length;
  const dark = (x: number, y: number): boolean => modules[y]?.[x] ?? false;
  const { level, mask } = formatOf(dark);
  const [blocks, length] = blocksOf[(size - 17) / 4] ?? [0, 0];
  if (level !== levelM || mask === undefined || blocks === 0) throw new Error("not a known code");
  const bits = [...places(size)].map(([x, y]) => dark(x, y) !== mask(x, y));
  const read = (from: number, count: number, of = bits) => numberOf(of.slice(from, from + count));
  // The blocks take their bytes in turn.
  const bytes = Array.from({ length: blocks * length }, (_, n) =>
    read(8 * ((n % length) * blocks + Math.floor(n / length)), 8),
  );
  const text = bytes.flatMap((byte) =>
    Array.from({ length: 8 }, (_, n) => (byte >> (7 - n)) % 2 === 1),
  );
  if (read(0, 4, text) !== byteMode) throw new Error("not a text of bytes");
  const count = read(4, 8, text);
  const content = Array.from({ length: count }, (_, n) => read(12 + 8 * n, 8, text));
  return new TextDecoder().decode(Uint8Array.from(content));
}

/** The modules of a drawing: the path of its dark runs, "M3 4h2v1h-2z", in a quiet zone of four. */
export function modulesOf(path: string, width: number): Modules {
  const quiet = 4;
  const modules = Array.from({ length: width }, () => Array<boolean>(width).fill(false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  }
  return modules.slice(quiet, -quiet).map((row) => row.slice(quiet, -quiet));
}
