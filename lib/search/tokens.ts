import type { Language } from "@/lib/taxonomy/languages";
import { analyse } from "@/lib/text/analyse";
import type { Analysis } from "@/lib/text/model";
import { foldLatin } from "@/lib/text/normalise/9-fold-latin";
import { normalise } from "@/lib/text/normalise/pipeline";
import { syllables } from "@/lib/text/pinyin";
import { thesaurus } from "@/lib/text/thesaurus/thesaurus";

/**
 * What the index holds are tokens of these kinds, the same for texts and for what is looked for:
 * `c:` a concept, `w:` a Latin word or number without diacritics, `en:` `ms:` `vi:` its stem in a language,
 * `b:` an English stem that a word of another language surely stands for, `z:` a piece of a script that
 * writes words together, `p:` the sound of a piece of Chinese, `i:` an IPC code.
 */
export const token = {
  concept: (id: string): string => `c:${id}`,
  word: (folded: string): string => `w:${folded}`,
  sound: (letters: string): string => `p:${letters}`,
  code: (ipc: string): string => `i:${ipc.toLowerCase()}`,
  piece: (piece: string): string => `z:${piece}`,
};

const latinWord = /[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{M}\p{Nd}]*/gu;
const writtenTogether =
  /[\p{Script=Han}]+|[\p{Script=Thai}]+|[\p{Script=Lao}]+|[\p{Script=Khmer}]+|[\p{Script=Myanmar}]+/gu;
const han = /^\p{Script=Han}/u;
const hanRuns = /\p{Script=Han}+/gu;

const graphemes = new Intl.Segmenter("th", { granularity: "grapheme" });

/** The characters of a run: of Chinese as they are, else with the signs that stand above and below them. */
export const clusters = (run: string): readonly string[] =>
  han.test(run) ? Array.from(run) : Array.from(graphemes.segment(run), ({ segment }) => segment);

/** The pairs of neighbouring characters of a run, and its last character, by whose beginning single ones are found. */
export function pieces(run: string): readonly string[] {
  const parts = clusters(run);
  return parts.map((part, place) => part + (parts[place + 1] ?? ""));
}

/** Chinese is typed by its sound in words of one to four characters. */
const longestSound = 4;

/** The sounds of all pieces of two to four Chinese characters of a text. */
export function soundTokens(text: string): readonly string[] {
  return Array.from(normalise(text).matchAll(hanRuns)).flatMap(([run]) => {
    const sounds = syllables(run);
    return sounds.flatMap((_, start) =>
      Array.from({ length: longestSound - 1 }, (__, more) => start + more + 2)
        .filter((end) => end <= sounds.length)
        .map((end) => token.sound(sounds.slice(start, end).join(""))),
    );
  });
}

/** The tokens of a text's letters alone, whatever its language. */
export function letterTokens(text: string): readonly string[] {
  const normal = normalise(text);
  return [
    ...Array.from(normal.matchAll(latinWord), ([word]) => token.word(foldLatin(word))),
    ...Array.from(normal.matchAll(writtenTogether)).flatMap(([run]) =>
      pieces(run).map(token.piece),
    ),
  ];
}

/**
 * The tokens by which a run of a script without spaces is looked up: all its pairs, whatever stands around it;
 * a single character is the beginning of one.
 */
export function runTokens(run: string): readonly string[] {
  const pairs = pieces(run).slice(0, -1);
  return pairs.length === 0 ? [`${token.piece(run)}*`] : pairs.map(token.piece);
}

/** The tokens by which words are looked up as they are typed. */
export function literalTokens(said: string): readonly string[] {
  const normal = normalise(said);
  return [
    ...Array.from(normal.matchAll(latinWord), ([word]) => token.word(foldLatin(word))),
    ...Array.from(normal.matchAll(writtenTogether)).flatMap(([run]) => runTokens(run)),
  ];
}

const stemmed = /^(?:en|ms|vi):(?!.*_)/;

/** Concepts with the broader ones that they imply, stems, and what they surely are in English. */
function meaningTokens({ mentions, words, bridge }: Analysis): readonly string[] {
  const concepts = mentions.filter(({ negated }) => !negated).map(({ concept }) => concept);
  return [
    ...concepts.flatMap((id) => [id, ...thesaurus().broaderOf(id)].map(token.concept)),
    ...words.map(({ key }) => key).filter((key) => stemmed.test(key)),
    ...bridge.filter(({ said }) => said !== "").map(({ key }) => key),
  ];
}

/** Everything by which a text is found. */
export const textTokens = (text: string, lang: Language): readonly string[] => [
  ...letterTokens(text),
  ...meaningTokens(analyse([{ text, weight: 1 }], lang)),
];
