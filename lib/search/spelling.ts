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

/** Longer words than any that people type; rows of distances are made once. */
const longestWord = 64;
const rows = Array.from({ length: 3 }, () => new Uint8Array(longestWord + 1));

/** Whether the two letters before the places `i` and `j` are the same, the other way round. */
const areSwapped = (one: string, other: string, i: number, j: number): boolean =>
  i > 1 &&
  j > 1 &&
  one.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
  one.charCodeAt(i - 2) === other.charCodeAt(j - 1);

type Row = Uint8Array;
const at = (row: Row, place: number): number => row[place] ?? longestWord;

/** Fills the distances of the first `i` letters of one word to every beginning of the other; answers the least. */
function fillRow(
  [one, other]: readonly [string, string],
  i: number,
  { row, last, before }: { readonly row: Row; readonly last: Row; readonly before: Row },
): number {
  row[0] = i;
  let least = i;
  for (let j = 1; j <= other.length; j++) {
    const changed = one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1;
    let cheapest = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + changed);
    if (areSwapped(one, other, i, j)) cheapest = Math.min(cheapest, at(before, j - 2) + 1);
    row[j] = cheapest;
    if (cheapest < least) least = cheapest;
  }
  return least;
}

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to turn one word into
 * the other (optimal string alignment); `most + 1` where it is more than `most`, or a word is longer than 64.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  if (Math.max(one.length, other.length) > longestWord) return most + 1;
  let [before = new Uint8Array(), last = before, row = before] = rows;
  for (let j = 0; j <= other.length; j++) last[j] = j;
  for (let i = 1; i <= one.length; i++) {
    if (fillRow([one, other], i, { row, last, before }) > most) return most + 1;
    [before, last, row] = [last, row, before];
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

/** The words of what is published, by how they begin; read when they are asked for. */
export interface Vocabulary {
  readonly beginning: (letters: string) => Promise<readonly string[]>;
  /** What is published has changed. */
  readonly forget: () => void;
  /** Reads the terms of the thesaurus, so that the first misspelt word is answered fast. */
  readonly warm: () => void;
}

/** Makes a vocabulary over a store. To count how often each word comes is most of what a reading costs. */
export function createVocabulary(store: SearchStore): Vocabulary {
  const read = new Map<string, Promise<readonly string[]>>();
  return {
    beginning: (letters) => {
      const known = read.get(letters);
      if (known !== undefined) return known;
      const words = store
        .tokens(token.word(letters), mostCompared)
        .then((tokens) => tokens.map(withoutKind));
      read.set(letters, words);
      return words;
    },
    forget: () => {
      read.clear();
    },
    warm: () => {
      termWords ??= wordsOfTerms();
    },
  };
}

/** Words that may be meant, those of listings before those of the thesaurus. */
async function candidates(vocabulary: Vocabulary, word: string): Promise<readonly string[]> {
  termWords ??= wordsOfTerms();
  const [first, second] = [word.charAt(0), word.charAt(1)];
  const known = await Promise.all([first + second, second + first].map(vocabulary.beginning));
  return [...known.flat(), ...(termWords.get(first) ?? [])];
}

async function nearest(vocabulary: Vocabulary, word: string): Promise<string | null> {
  const most = word.length >= twoWrongFrom ? 2 : 1;
  let [best, least] = [null as string | null, most + 1];
  for (const candidate of await candidates(vocabulary, word)) {
    const distance = editDistance(word, candidate, least - 1);
    if (distance > 0 && distance < least) [best, least] = [candidate, distance];
    if (least === 1) break;
  }
  return best;
}

/** Two known words that were written as one ("waterfilter"), or two Chinese words by their sounds. */
async function apart(store: SearchStore, word: string): Promise<string | null> {
  for (let at = 2; at <= word.length - 2; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    for (const key of [token.word, token.sound]) {
      const known = await Promise.all(halves.map((half) => store.has(key(half))));
      if (known.every(Boolean)) return halves.join(" ");
    }
  }
  return null;
}

/** What a word that nothing says was probably meant to be; null where there is no good guess. */
export async function respelled(
  store: SearchStore,
  vocabulary: Vocabulary,
  word: string,
): Promise<string | null> {
  if (word.length < leastLetters) return null;
  return (await nearest(vocabulary, word)) ?? (await apart(store, word));
}
