import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { type ScriptLanguage, scriptLanguageOf } from "./language";

/** A word of a normalised text, [start, end) in its UTF-16 units. `script` is null for Latin words and numbers. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly script: ScriptLanguage | null;
}

/** Latin words and numbers (marks included), or a run of one of the scripts that write words together. */
const runs = new RegExp(
  [
    "[\\p{Script=Latin}\\p{Nd}][\\p{Script=Latin}\\p{M}\\p{Nd}]*",
    ...["Han", "Thai", "Lao", "Khmer", "Myanmar"].map((script) => `\\p{Script=${script}}+`),
  ].join("|"),
  "gu",
);

type Cut = (run: string) => Iterable<string>;

function makeCut(lang: ScriptLanguage): Cut {
  if (lang === "zh") {
    const jieba = Jieba.withDict(dict);
    return (run) => jieba.cut(run, true);
  }
  const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
  return (run) => Array.from(segmenter.segment(run), (part) => part.segment);
}

// Made on first use: the Chinese dictionary alone takes a quarter of a second.
const cuts = new Map<ScriptLanguage, Cut>();

function cutOf(lang: ScriptLanguage): Cut {
  const known = cuts.get(lang);
  if (known !== undefined) return known;
  const made = makeCut(lang);
  cuts.set(lang, made);
  return made;
}

/**
 * The words of a normalised text in their order: by pattern where they are written apart, by jieba for
 * Chinese, by the ICU dictionaries (Intl.Segmenter) for Thai, Lao, Khmer and Burmese.
 */
export function segment(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    const script = scriptLanguageOf(run.charCodeAt(0));
    let start = index;
    for (const word of script === null ? [run] : cutOf(script)(run)) {
      tokens.push({ text: word, start, end: start + word.length, script });
      start += word.length;
    }
  }
  return tokens;
}
