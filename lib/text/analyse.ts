import { type Language } from "@/lib/taxonomy/languages";
import { bridgeWords } from "./bridge/bridge";
import { languageOf } from "./language";
import { type Analysis, type TextField } from "./model";
import { normaliseAligned } from "./normalise/pipeline";
import { segment } from "./segment";
import { findMentions } from "./thesaurus/concepts";
import { type Thesaurus, thesaurus } from "./thesaurus/thesaurus";
import { type WordTally, countWords } from "./words";

/**
 * Reads the text of a listing: its language, the concepts it speaks of and its words.
 * `stated` is the language its poster gave. The same input always gives the same result.
 */
export function analyse(
  fields: readonly TextField[],
  stated: Language,
  source: Thesaurus = thesaurus(),
): Analysis {
  const lang = languageOf(fields.map((field) => field.text).join("\n"), stated);
  const tallies = new Map<string, WordTally>();
  const mentions = fields.flatMap((field, index) => {
    const normal = normaliseAligned(field.text);
    const text = { normal, tokens: segment(normal.text), lang };
    countWords(text, field.weight, tallies);
    return findMentions(text, index, source);
  });
  const words = Array.from(tallies, ([key, { count, said }]) => ({ key, count, said }));
  return { lang, mentions, words, bridge: bridgeWords(words, lang, source) };
}
