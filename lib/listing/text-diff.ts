import type { TextPiece } from "./view";

/** Pairs of words that are compared at most; longer texts are shown as replaced as a whole. */
const mostPairs = 4_000_000;

const wordsOf = (text: string, lang: string): readonly string[] =>
  Array.from(
    new Intl.Segmenter(lang, { granularity: "word" }).segment(text),
    ({ segment }) => segment,
  );

const piece = (kind: TextPiece["kind"], words: readonly string[]): readonly TextPiece[] =>
  words.length === 0 ? [] : [{ kind, text: words.join("") }];

/** Neighbours of one kind become one piece. */
function joined(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const result: TextPiece[] = [];
  for (const next of pieces) {
    const last = result.at(-1);
    if (last?.kind === next.kind) result.splice(-1, 1, { ...last, text: last.text + next.text });
    else result.push(next);
  }
  return result;
}

/** For each pair of places, how many words the rests have in common in their order. */
function commonRests(one: readonly string[], other: readonly string[]): Uint16Array {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      table[row * width + column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return table;
}

/** The kind of the next piece, where the two texts stand at a row and a column. */
function nextKind(
  one: readonly string[],
  other: readonly string[],
  rests: { readonly withoutOne: number; readonly withoutOther: number },
): TextPiece["kind"] {
  const [removed] = one;
  const [added] = other;
  if (removed === undefined) return "added";
  if (added === undefined) return "removed";
  if (removed === added) return "same";
  return rests.withoutOne >= rests.withoutOther ? "removed" : "added";
}

function compared(one: readonly string[], other: readonly string[]): readonly TextPiece[] {
  if (one.length * other.length > mostPairs) {
    return [...piece("removed", one), ...piece("added", other)];
  }
  const table = commonRests(one, other);
  const width = other.length + 1;
  const pieces: TextPiece[] = [];
  let row = 0;
  let column = 0;
  while (row < one.length || column < other.length) {
    const kind = nextKind(one.slice(row, row + 1), other.slice(column, column + 1), {
      withoutOne: table[(row + 1) * width + column] ?? 0,
      withoutOther: table[row * width + column + 1] ?? 0,
    });
    pieces.push({ kind, text: (kind === "added" ? other[column] : one[row]) ?? "" });
    if (kind !== "added") row += 1;
    if (kind !== "removed") column += 1;
  }
  return pieces;
}

/**
 * What became of a text, word by word in the sense of its language: the pieces that are not "added" make
 * the old text, those that are not "removed" the new one.
 */
export function textDiff(before: string, after: string, lang: string): readonly TextPiece[] {
  const one = wordsOf(before, lang);
  const other = wordsOf(after, lang);
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return joined([
    ...piece("same", one.slice(0, start)),
    ...compared(one.slice(start, one.length - end), other.slice(start, other.length - end)),
    ...piece("same", one.slice(one.length - end)),
  ]);
}
