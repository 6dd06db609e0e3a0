import { type Language, languages } from "@/lib/taxonomy/languages";
import { sourceSpan } from "./aligned";
import { stopWords } from "./data/stop-words";
import { foldLatin } from "./normalise/9-fold-latin";
import { normalise } from "./normalise/pipeline";
import type { Token } from "./segment";
import type { Segmented } from "./segmented";
import { stemEnglish } from "./stem-english";
import { stemMalay, withoutLinker } from "./affixes";

const stops = new Map(
  languages.map((lang) => [lang, new Set(normalise(stopWords[lang]).split(/\s+/))] as const),
);

const isStop = (lang: Language, word: string): boolean => stops.get(lang)?.has(word) === true;

type LatinSpace = "en" | "vi" | "ms";

/**
 * The word space of the Latin words of a text. Indonesian and Malay share one, being close to one
 * language in technical words; Filipino writes its technical words in English, and a text of another
 * script does so with all its Latin words.
 */
function latinSpace(lang: Language): LatinSpace {
  if (lang === "vi") return "vi";
  return lang === "id" || lang === "ms" ? "ms" : "en";
}

const stems: Readonly<Record<LatinSpace, (word: string) => string>> = {
  en: (word) => stemEnglish(foldLatin(word)),
  vi: (word) => word,
  ms: (word) => stemMalay(foldLatin(word)),
};

const number = /^\p{Nd}+$/u;

/** A word that carries meaning: its key, and where it stands. */
export interface ContentWord {
  readonly key: string;
  readonly token: Token;
}

function contentWord(token: Token, lang: Language): ContentWord | null {
  const word = token.text;
  if (isStop(lang, word) || number.test(word)) return null;
  if (word.length < 2 && token.script !== "zh") return null; // 膜, 泵, 钢 are words, letters are not
  if (token.script !== null) return { key: `${token.script}:${word}`, token };
  const space = latinSpace(lang);
  if (space === "en" && isStop("en", word)) return null;
  const plain = lang === "fil" ? withoutLinker(foldLatin(word)) : word;
  return { key: `${space}:${stems[space](plain)}`, token };
}

/** The words of a text that say something, by language and stem; no function words, numbers or letters. */
export const contentWords = (text: Segmented): ContentWord[] =>
  text.tokens.flatMap((token) => contentWord(token, text.lang) ?? []);

/** The key of two neighbouring words taken together. */
export const pairKey = (left: ContentWord, right: ContentWord): string =>
  `${left.key}_${right.key.slice(right.key.indexOf(":") + 1)}`;

/** What ends a phrase: words on its two sides belong to different things. */
const phraseEnd = /[.,;:!?()[\]"\n]/;

/** Whether two words in sequence may be taken together: written apart, in one phrase. */
export function areNeighbours(
  { normal }: Segmented,
  left: ContentWord,
  right: ContentWord,
): boolean {
  if (left.token.script !== null || right.token.script !== null) return false;
  return !phraseEnd.test(normal.text.slice(left.token.end, right.token.start));
}

/** How often a word was met, weighted, and how it was first written. */
export interface WordTally {
  count: number;
  readonly said: string;
}

/** What the author wrote from one word to another. */
export const saidBetween = ({ normal }: Segmented, first: ContentWord, last: ContentWord): string =>
  normal.source.slice(...sourceSpan(normal, first.token.start, last.token.end));

/**
 * Adds the words of a field to the counts of a text: single words, and pairs of neighbours (function words
 * between them left out) where words are written apart, since "heat pump" is rarer and says more than its
 * halves. Chinese and its neighbours need no pairs, their segmenters give compounds already.
 */
export function countWords(
  text: Segmented,
  words: readonly ContentWord[],
  weight: number,
  counts: Map<string, WordTally>,
): void {
  const add = (key: string, first: ContentWord, last: ContentWord): void => {
    const tally = counts.get(key);
    if (tally === undefined) {
      counts.set(key, { count: weight, said: saidBetween(text, first, last) });
    } else tally.count += weight;
  };
  for (const [index, word] of words.entries()) {
    add(word.key, word, word);
    const next = words[index + 1];
    if (next !== undefined && areNeighbours(text, word, next)) add(pairKey(word, next), word, next);
  }
}
