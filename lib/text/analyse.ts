import type { Language } from "@/lib/taxonomy/languages";
import { type BridgeTally, countBridge } from "./bridge/bridge";
import { languageOf } from "./language";
import type { Analysis, TextField, WordCount } from "./model";
import { normaliseAligned } from "./normalise/pipeline";
import { segment } from "./segment";
import { findMentions } from "./thesaurus/concepts";
import { type Thesaurus, thesaurus } from "./thesaurus/thesaurus";
import { type WordTally, contentWords, countWords } from "./words";

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
  const words = new Map<string, WordTally>();
  const bridge = new Map<string, BridgeTally>();
  const mentions = fields.flatMap((field, index) => {
    const normal = normaliseAligned(field.text);
    const text = { normal, tokens: segment(normal.text), lang };
    const content = contentWords(text);
    countWords(text, content, field.weight, words);
    countBridge(text, content, field.weight, source, bridge);
    return findMentions(text, index, source);
  });
  return { lang, mentions, words: listed(words), bridge: listed(bridge) };
}

const listed = (tallies: ReadonlyMap<string, WordTally>): WordCount[] =>
  Array.from(tallies, ([key, { count, said }]) => ({ key, count, said }));
