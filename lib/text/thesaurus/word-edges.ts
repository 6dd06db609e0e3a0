import type { ScriptLanguage } from "../language";
import type { Token } from "../segment";

/**
 * Terms up to this length, in UTF-16 units, are too easily found across the edges of other words; longer
 * ones are trusted wherever they stand, since segmenters do not know technical words.
 */
const shortTerm: Readonly<Record<ScriptLanguage, number>> = { zh: 2, th: 5, lo: 5, km: 5, my: 6 };

/** The places where words begin and end in a text. */
export interface WordEdges {
  /**
   * Whether a term may stand at [start, end): a short one may lie inside one word or fill whole words, but
   * not take a part of one word together with a part of the next. A Latin letter or digit at its rim may
   * not go on outside ("AI" in "rain").
   */
  readonly allow: (lang: ScriptLanguage, start: number, end: number) => boolean;
}

export function wordEdges(length: number, tokens: readonly Token[]): WordEdges {
  const edge = new Uint8Array(length + 1);
  const latin = new Uint8Array(length + 1);
  for (const { start, end, script } of tokens) {
    edge[start] = 1;
    edge[end] = 1;
    if (script === null) latin.fill(1, start, end);
  }
  const crosses = (start: number, end: number): boolean =>
    edge.subarray(start + 1, end).includes(1);
  const cutsLatin = (at: number): boolean =>
    latin[at - 1] === 1 && latin[at] === 1 && edge[at] !== 1;
  return {
    allow: (lang, start, end) => {
      if (cutsLatin(start) || cutsLatin(end)) return false;
      if (end - start > shortTerm[lang] || (edge[start] === 1 && edge[end] === 1)) return true;
      return !crosses(start, end);
    },
  };
}

/** Marks, and the vowels that Thai and Lao write behind their consonant. */
const joinsBefore = /^[\p{M}\u0E30\u0E32\u0E33\u0E45\u0EB0\u0EB2\u0EB3]/u;
/** Vowels written before their consonant (Thai, Lao) and signs that bind the next one (Khmer, Burmese). */
const joinsAfter = /[\u0E40-\u0E44\u0EC0-\u0EC4\u17D2\u1039]$/u;

/** Whether a span begins or ends inside a syllable of Thai, Lao, Khmer or Burmese. */
export const cutsSyllable = (text: string, start: number, end: number): boolean =>
  joinsBefore.test(text.charAt(end)) || joinsAfter.test(text.charAt(start - 1));
