import { type Language } from "@/lib/taxonomy/languages";
import { type WordCount } from "../model";
import { type Thesaurus } from "../thesaurus/thesaurus";
import { wordCounts } from "../term-words";
import { type WordTally } from "../words";
import { type Translation, alignWords } from "./alignment";

/** Words of a language, by key without its space, with the English stems they stand for. */
export type Lexicon = ReadonlyMap<string, readonly Translation[]>;

const bare = (key: string): string => key.slice(key.indexOf(":") + 1);

/** The words of terms, each once: keys with their space. */
const wordsOf = (terms: readonly string[], lang: Language): string[] => [
  ...new Set(terms.flatMap((term) => [...wordCounts(term, lang).keys()])),
];

const isPair = (key: string): boolean => key.includes("_");

/**
 * What the words of a language are in English, learnt from the thesaurus alone: its concepts are things
 * said in ten languages. So a text meets others on words that are no term by themselves.
 */
export function learnLexicon(source: Thesaurus, lang: Language): Lexicon {
  const pairs = source.concepts.flatMap(({ terms }) => {
    const from = wordsOf(terms[lang] ?? [], lang);
    const to = wordsOf(terms.en ?? [], "en").filter((key) => !isPair(key)).map(bare);
    return from.length > 0 && to.length > 0 ? [{ from, to }] : [];
  });
  return alignWords(pairs);
}

const lexicons = new WeakMap<Thesaurus, Map<Language, Lexicon>>();

function lexiconOf(source: Thesaurus, lang: Language): Lexicon {
  const byLang = lexicons.get(source) ?? new Map<Language, Lexicon>();
  lexicons.set(source, byLang);
  const known = byLang.get(lang);
  if (known !== undefined) return known;
  const learnt = learnLexicon(source, lang);
  byLang.set(lang, learnt);
  return learnt;
}

const longestPiece = 8; // units; the longest words of the lexicons that others are made of

/** An unknown word of a script without spaces, cut into words of the lexicon by longest match. */
function pieces(key: string, lexicon: Lexicon): string[] {
  const space = key.slice(0, key.indexOf(":") + 1);
  const word = bare(key);
  const found: string[] = [];
  for (let start = 0; start < word.length; ) {
    let end = Math.min(word.length, start + longestPiece);
    while (end > start + 1 && !lexicon.has(space + word.slice(start, end))) end--;
    if (end > start + 1) found.push(space + word.slice(start, end));
    start = end;
  }
  return found;
}

function translated(key: string, lexicon: Lexicon): readonly Translation[] {
  const known = lexicon.get(key);
  if (known !== undefined) return known;
  if (key.startsWith("en:")) return isPair(key) ? [] : [{ word: bare(key), share: 1 }];
  if (isPair(key) || key.startsWith("vi:") || key.startsWith("ms:")) return [];
  return pieces(key, lexicon).flatMap((piece) => lexicon.get(piece) ?? []);
}

/**
 * The English words that the words of a text stand for, each with a share of their counts. Empty for
 * English, whose words are the bridge themselves.
 */
export function bridgeWords(words: readonly WordCount[], lang: Language, source: Thesaurus): WordCount[] {
  if (lang === "en") return [];
  const lexicon = lexiconOf(source, lang);
  const tallies = new Map<string, WordTally>();
  for (const { key, count, said } of words) {
    for (const { word, share } of translated(key, lexicon)) {
      const tally = tallies.get(word);
      if (tally === undefined) tallies.set(word, { count: count * share, said });
      else tally.count += count * share;
    }
  }
  return Array.from(tallies, ([word, { count, said }]) => ({ key: `b:${word}`, count, said }));
}
