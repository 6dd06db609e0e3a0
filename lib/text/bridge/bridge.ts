import type { Language } from "@/lib/taxonomy/languages";
import type { Thesaurus } from "../thesaurus/thesaurus";
import { perLanguage } from "../by-language";
import { termWords } from "../term-words";
import type { Segmented } from "../segmented";
import { type ContentWord, areNeighbours, pairKey, saidBetween } from "../words";
import { type Translation, alignWords } from "./alignment";
import { dictionaryTranslations } from "./dictionary";

/** Words of a language, by key without its space, with the English stems they stand for. */
export type Lexicon = ReadonlyMap<string, readonly Translation[]>;

const bare = (key: string): string => key.slice(key.indexOf(":") + 1);

const isPair = (key: string): boolean => key.includes("_");

/**
 * What the words of a language are in English, learnt from the thesaurus alone: its concepts are things
 * said in ten languages. So a text meets others on words that are no term by themselves.
 */
export const lexiconOf = perLanguage((source: Thesaurus, lang: Language): Lexicon => {
  const english = termWords(source, "en");
  const pairs = Array.from(termWords(source, lang)).flatMap(([id, words]) => {
    const to = Array.from(english.get(id)?.keys() ?? []).filter((key) => !isPair(key));
    return to.length > 0 ? [{ from: [...words.keys()], to: to.map(bare) }] : [];
  });
  return alignWords(pairs);
});

const longestPiece = 8; // units; the longest words of the lexicons that others are made of

/** A word of a script without spaces, cut into shorter words of the lexicon by longest match. */
function pieces(key: string, lexicon: Lexicon): string[] {
  const space = key.slice(0, key.indexOf(":") + 1);
  const word = bare(key);
  const longest = Math.min(longestPiece, word.length - 1);
  const found: string[] = [];
  for (let start = 0; start < word.length;) {
    let length = Math.min(longest, word.length - start);
    while (length > 1 && !lexicon.has(space + word.slice(start, start + length))) length--;
    if (length > 1) found.push(space + word.slice(start, start + length));
    start += Math.max(1, length);
  }
  return found;
}

/**
 * Chinese words of so many characters are compounds, whose parts are better known than they are
 * themselves. (In Thai and its neighbours a part of a word is seldom a word of the same sense.)
 */
const compound = 4;

/** Translations of two sources; of a word that both give, the larger share counts. */
function joined(a: readonly Translation[], b: readonly Translation[]): readonly Translation[] {
  if (b.length === 0) return a;
  const shares = new Map<string, number>();
  for (const { word, share } of [...a, ...b]) {
    shares.set(word, Math.max(share, shares.get(word) ?? 0));
  }
  return Array.from(shares, ([word, share]) => ({ word, share }));
}

/** The thesaurus knows what a word means in technology; the general dictionary knows the words around it. */
function translated(word: ContentWord, lexicon: Lexicon): readonly Translation[] {
  const learnt = learntOf(word, lexicon);
  return word.token.script === "zh"
    ? joined(learnt, dictionaryTranslations(word.token.text))
    : learnt;
}

function learntOf({ key, token }: ContentWord, lexicon: Lexicon): readonly Translation[] {
  const known = lexicon.get(key);
  if (token.script === null) {
    return known ?? (key.startsWith("en:") ? [{ word: bare(key), share: 1 }] : []);
  }
  if (known !== undefined && (token.script !== "zh" || token.text.length < compound)) return known;
  return [...(known ?? []), ...pieces(key, lexicon).flatMap((piece) => lexicon.get(piece) ?? [])];
}

/** From this share on a translation is sure enough to be shown to a reader. */
const sureShare = 0.6;

/** How often an English word was met, and the surest of the words that stood for it; none = "". */
export interface BridgeTally {
  count: number;
  said: string;
  share: number;
}

interface Bridged {
  readonly translations: readonly Translation[];
  readonly first: ContentWord;
  readonly last: ContentWord;
}

/** The words of a text with their translations: two neighbours together where the lexicon knows the pair. */
function bridged(text: Segmented, words: readonly ContentWord[], lexicon: Lexicon): Bridged[] {
  const found: Bridged[] = [];
  for (let index = 0; index < words.length; index++) {
    const first = words[index];
    const next = words[index + 1];
    if (first === undefined) continue;
    const together = next !== undefined && areNeighbours(text, first, next);
    const pair = together ? lexicon.get(pairKey(first, next)) : undefined;
    if (next !== undefined && pair !== undefined) {
      found.push({ translations: pair, first, last: next });
      index++;
    } else found.push({ translations: translated(first, lexicon), first, last: first });
  }
  return found;
}

/**
 * Adds the English words that the words of a field stand for, each with its share. Nothing for English,
 * whose words are the bridge themselves.
 */
export function countBridge(
  text: Segmented,
  words: readonly ContentWord[],
  weight: number,
  source: Thesaurus,
  counts: Map<string, BridgeTally>,
): void {
  if (text.lang === "en") return;
  for (const { translations, first, last } of bridged(text, words, lexiconOf(source, text.lang))) {
    for (const { word, share } of translations) {
      const key = `b:${word}`;
      const tally = counts.get(key) ?? { count: 0, said: "", share: sureShare };
      counts.set(key, tally);
      tally.count += weight * share;
      if (share <= tally.share) continue;
      tally.share = share;
      tally.said = saidBetween(text, first, last);
    }
  }
}
