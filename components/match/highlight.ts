/** Words of one side that meet the other side; the same number stands on both. */
export interface NumberedWords {
  readonly number: number;
  readonly said: string;
}

/** A stretch of a text; `number` tells with what it meets, null where it meets nothing. */
export interface Stretch {
  readonly text: string;
  readonly number: number | null;
}

const spaced = /^[\p{Script=Latin}\p{N}]/u;
const special = /[\\^$.*+?()[\]{}|/]/g;

/** Words of a script with spaces are found as whole words only. */
function patternOf(said: string): string {
  const plain = said.replaceAll(special, "\\$&").replaceAll(/\s+/gu, "\\s+");
  return spaced.test(said) ? `(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])` : plain;
}

const keyOf = (said: string): string => said.toLowerCase().replaceAll(/\s+/gu, " ");

/**
 * Cuts a text where the words occur that meet the other side: every occurrence, in any case, the longer
 * words first where two overlap. The stretches joined are the text.
 */
export function highlighted(text: string, words: readonly NumberedWords[]): readonly Stretch[] {
  const numbers = new Map(words.map(({ said, number }) => [keyOf(said), number]));
  const longestFirst = [...numbers.keys()].sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return [{ text, number: null }];
  const found = new RegExp(longestFirst.map(patternOf).join("|"), "giu");
  const stretches: Stretch[] = [];
  let end = 0;
  for (const match of text.matchAll(found)) {
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), number: null });
    stretches.push({ text: match[0], number: numbers.get(keyOf(match[0])) ?? null });
    end = match.index + match[0].length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), number: null });
  return stretches;
}
