import { type Language, languages } from "@/lib/taxonomy/languages";
import { sourceSpan } from "./aligned";
import { stopWords } from "./data/stop-words";
import { foldLatin } from "./normalise/7-fold-latin";
import { normalise } from "./normalise/pipeline";
import { type Token } from "./segment";
import { type Segmented } from "./segmented";
import { stemEnglish } from "./stem-english";
import { termWord } from "./thesaurus/term-form";

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
  ms: (word) => termWord("ms", word),
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
  return { key: `${space}:${stems[space](word)}`, token };
}

/** The words of a text that say something, by language and stem; no function words, numbers or letters. */
export const contentWords = (text: Segmented): ContentWord[] =>
  text.tokens.flatMap((token) => contentWord(token, text.lang) ?? []);

/** The language of a word key: "en:membran" is English. */
const spaceOf = (key: string): string => key.slice(0, key.indexOf(":"));

interface Spot {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Single words, and pairs of neighbours (function words between them left out) where words are written
 * apart: "heat_pump" is rarer and says more than its halves. Chinese and its neighbours need no pairs,
 * their segmenters give compounds already.
 */
function spots(words: readonly ContentWord[]): Spot[] {
  const found: Spot[] = words.map(({ key, token }) => ({ key, start: token.start, end: token.end }));
  for (let index = 1; index < words.length; index++) {
    const left = words[index - 1];
    const right = words[index];
    if (left === undefined || right === undefined) continue;
    if (left.token.script !== null || right.token.script !== null) continue;
    const key = `${left.key}_${right.key.slice(spaceOf(right.key).length + 1)}`;
    found.push({ key, start: left.token.start, end: right.token.end });
  }
  return found;
}

/** Adds the words of one field to the counts of a text; `said` keeps the first way a word is written. */
export function countWords(text: Segmented, weight: number, counts: Map<string, WordTally>): void {
  for (const { key, start, end } of spots(contentWords(text))) {
    const tally = counts.get(key);
    if (tally === undefined) {
      const said = text.normal.source.slice(...sourceSpan(text.normal, start, end));
      counts.set(key, { count: weight, said });
    } else tally.count += weight;
  }
}

/** How often a word was met, weighted, and how it was first written. */
export interface WordTally {
  count: number;
  readonly said: string;
}

