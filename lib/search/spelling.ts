import { thesaurus } from "@/lib/text/thesaurus/thesaurus";
import type { SearchStore } from "./store";
import { literalTokens, token } from "./tokens";

/** A word that nothing says, and the one that is looked for instead. */
export interface Respelling {
  readonly from: string;
  readonly to: string;
}

/** A shorter word has too many neighbours to guess from. */
const leastLetters = 4;
/** From so many letters on two of them may be wrong. */
const twoWrongFrom = 8;
/** So many words are compared that begin alike; further ones are not looked at. */
const mostCompared = 4000;

const at = (row: readonly number[], place: number): number => row[place] ?? Infinity;

/** Whether the two letters before the places `i` and `j` are the same, the other way round. */
const areSwapped = (one: string, other: string, i: number, j: number): boolean =>
  i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];

/** The distances of the first `i` letters of one word to every beginning of the other. */
function nextRow(
  [one, other]: readonly [string, string],
  i: number,
  last: readonly number[],
  before: readonly number[],
): readonly number[] {
  const row = [i];
  for (let j = 1; j <= other.length; j++) {
    const changed = one[i - 1] === other[j - 1] ? 0 : 1;
    const swapped = areSwapped(one, other, i, j) ? at(before, j - 2) + 1 : Infinity;
    const cheapest = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + changed, swapped];
    row.push(Math.min(...cheapest));
  }
  return row;
}

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to turn one word into
 * the other (optimal string alignment); `most + 1` where it is more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i++) {
    [before, last] = [last, nextRow([one, other], i, last, before)];
    if (Math.min(...last) > most) return most + 1;
  }
  return Math.min(at(last, other.length), most + 1);
}

const isWord = (key: string): boolean => key.startsWith(token.word(""));
const withoutKind = (key: string): string => key.slice(token.word("").length);

/** The Latin words of the thesaurus by their first letter: a concept may be there in other languages only. */
function wordsOfTerms(): ReadonlyMap<string, readonly string[]> {
  const terms = thesaurus().concepts.flatMap(({ terms }) => Object.values(terms).flat());
  const words = terms.flatMap((term) => literalTokens(term).filter(isWord).map(withoutKind));
  return Map.groupBy(new Set(words), (word) => word.charAt(0));
}
let termWords: ReadonlyMap<string, readonly string[]> | undefined;

/** Words that may be meant, those of listings before those of the thesaurus. */
async function candidates(store: SearchStore, word: string): Promise<readonly string[]> {
  termWords ??= wordsOfTerms();
  const [first, second] = [word.charAt(0), word.charAt(1)];
  const beginnings = [first + second, second + first];
  const known = await Promise.all(
    beginnings.map((beginning) => store.tokens(token.word(beginning), mostCompared)),
  );
  return [...known.flat().map(withoutKind), ...(termWords.get(first) ?? [])];
}

async function nearest(store: SearchStore, word: string): Promise<string | null> {
  const most = word.length >= twoWrongFrom ? 2 : 1;
  const near = (await candidates(store, word))
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, most) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate ?? null;
}

const isKnown = async (store: SearchStore, key: string): Promise<boolean> =>
  (await store.places([[key]])).length > 0;

/** Two known words that were written as one ("waterfilter"), or two Chinese words by their sounds. */
async function apart(store: SearchStore, word: string): Promise<string | null> {
  for (let at = 2; at <= word.length - 2; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    for (const key of [token.word, token.sound]) {
      const known = await Promise.all(halves.map((half) => isKnown(store, key(half))));
      if (known.every(Boolean)) return halves.join(" ");
    }
  }
  return null;
}

/** What a word that nothing says was probably meant to be; null where there is no good guess. */
export async function respelled(store: SearchStore, word: string): Promise<string | null> {
  if (word.length < leastLetters) return null;
  return (await nearest(store, word)) ?? (await apart(store, word));
}
