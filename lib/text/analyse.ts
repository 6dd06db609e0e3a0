import type { Language } from "@/lib/taxonomy/languages";
import { type BridgeTally, countBridge } from "./bridge/bridge";
import { factsOf, mostFacts } from "./facts/facts-of";
import type { Fact } from "./facts/model";
import { languageOf } from "./language";
import type { Analysis, TextField, WordCount } from "./model";
import { normaliseAligned } from "./normalise/pipeline";
import { segment } from "./segment";
import { findMentions } from "./thesaurus/concepts";
import { type Thesaurus, thesaurus } from "./thesaurus/thesaurus";
import { wantedWords } from "./wanted-words";
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
  const words = new Map<string, WordTally>();
  const bridge = new Map<string, BridgeTally>();
  const facts: Fact[] = [];
  const texts = fields.map(({ text }) => {
    const normal = normaliseAligned(text);
    return { normal, tokens: segment(normal.text), lang };
  });
  const found = findMentions(texts, source);
  for (const [index, text] of texts.entries()) {
    const weight = fields[index]?.weight ?? 0;
    const mentions = found[index] ?? [];
    const stretches = wantedWords(text, mentions);
    for (const stretch of stretches) {
      countWords(text, stretch, weight, words);
      countBridge(text, stretch, weight, source, bridge);
    }
    facts.push(...factsOf(text, stretches.flat(), mentions, source));
  }
  return {
    lang,
    mentions: found.flat(),
    words: listed(words),
    bridge: listed(bridge),
    facts: facts.slice(0, mostFacts),
  };
}

const listed = (tallies: ReadonlyMap<string, WordTally>): WordCount[] =>
  Array.from(tallies, ([key, { count, said }]) => ({ key, count, said }));
