import type { Language } from "@/lib/taxonomy/languages";
import { perLanguage } from "./by-language";
import { normaliseAligned } from "./normalise/pipeline";
import { segment } from "./segment";
import type { Thesaurus } from "./thesaurus/thesaurus";
import { type WordTally, contentWords, countWords } from "./words";

/** Words by key, with how often they occur. */
export type WordCounts = ReadonlyMap<string, number>;

/** The words of some short texts (terms, a title) taken together. */
export function wordCounts(texts: readonly string[], lang: Language): WordCounts {
  const tallies = new Map<string, WordTally>();
  for (const text of texts) {
    const normal = normaliseAligned(text);
    const segmented = { normal, tokens: segment(normal.text), lang };
    countWords(segmented, contentWords(segmented), 1, tallies);
  }
  return new Map(Array.from(tallies, ([key, { count }]) => [key, count]));
}

/** The words of each concept's terms in a language, by concept id; concepts without a term are left out. */
export const termWords = perLanguage(
  (source: Thesaurus, lang: Language): ReadonlyMap<string, WordCounts> =>
    new Map(
      source.concepts.flatMap(({ id, terms }) => {
        const some = terms[lang];
        return some === undefined ? [] : [[id, wordCounts(some, lang)] as const];
      }),
    ),
);
