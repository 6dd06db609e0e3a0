import type { Language } from "@/lib/taxonomy/languages";
import { isScriptLanguage } from "../language";
import { foldLatin } from "../normalise/9-fold-latin";
import { normalise } from "../normalise/pipeline";
import { segment } from "../segment";
import { singularEnglish } from "../stem-english";

/**
 * The tables of terms: one a language, and Vietnamese once more without diacritics, since many people
 * type it so.
 */
export type TableName = Language | "vi-plain";

const possessive = /^(\p{L}{4,})(?:nya|lah|kah)$/u;

/** The form of a Latin word in which terms and texts of a table are compared. Expects normalised text. */
export function termWord(table: TableName, word: string): string {
  if (table === "vi") return word;
  const folded = foldLatin(word);
  if (table === "en") return singularEnglish(folded);
  return table === "id" || table === "ms" ? folded.replace(possessive, "$1") : folded;
}

const characters = (term: string): string[] => Array.from(term.replace(/\s+/g, ""));

/** The path of a term in the tree of its table: characters where words are written together, else words. */
export function termPath(table: TableName, term: string): string[] {
  const text = normalise(term);
  if (table !== "vi-plain" && isScriptLanguage(table)) return characters(text);
  return segment(text).map((token) => termWord(table, token.text));
}

const hyphenated = /\p{L}-\p{L}/u;

/** All paths of a term: a hyphenated Latin term also counts when written as one word. */
export function termPaths(table: TableName, term: string): string[][] {
  const path = termPath(table, term);
  if (!hyphenated.test(term) || (table !== "vi-plain" && isScriptLanguage(table))) return [path];
  return [path, termPath(table, term.replace(/(\p{L})-(?=\p{L})/gu, "$1"))];
}

const mostCasedLetters = 4; // longer abbreviations are no word of any language in lower case
const abbreviation = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{Ll}]+$/u;

/** Whether a term is an abbreviation: one word with two capitals or more (GPS, LoRa). */
export const isAbbreviation = (term: string): boolean => abbreviation.test(term);

/**
 * Whether a term is an abbreviation that would be a common word in lower case (LED, AI, PET): it then
 * counts only where it is written with capitals. One without a vowel (GPS, PCB) is no word anyway.
 */
export const needsCapitals = (term: string): boolean =>
  term.length <= mostCasedLetters && isAbbreviation(term) && /[aeiouy]/i.test(term);
