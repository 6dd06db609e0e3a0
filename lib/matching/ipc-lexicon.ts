import { type IpcEntry, ipcEntries, ipcEntry } from "@/lib/taxonomy/ipc";
import type { Language } from "@/lib/taxonomy/languages";
import { perLanguage } from "@/lib/text/by-language";
import { type WordCounts, termWords, wordCounts } from "@/lib/text/term-words";
import type { Thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { ipcWords } from "./ipc-words";

/** How much a word speaks for a subclass. */
export interface Vote {
  readonly code: string;
  readonly weight: number;
}

/** The words of a language, by key, with the subclasses they speak for. */
export type IpcLexicon = ReadonlyMap<string, readonly Vote[]>;

/** A word of a subclass's own title or list counts so much, one of its class's title so much, against 1 for a term. */
const titleCount = 2;
const classTitleCount = 0.4;
/** Saturation of a repeated word and share of the length that counts (BM25's k1 and b). */
const saturation = 1.2;
const lengthShare = 0.2;

type Counts = Map<string, number>;

function addWords(into: Counts, words: WordCounts, weight: number): void {
  for (const [key, count] of words) into.set(key, (into.get(key) ?? 0) + count * weight);
}

/** The words of a subclass's list, of its own title and of its class's, in the languages that have them. */
function ownWords({ code, title, parent }: IpcEntry, lang: Language): Counts {
  const counts: Counts = new Map();
  if (lang !== "zh" && lang !== "en") return counts;
  addWords(counts, wordCounts([title[lang]], lang), titleCount);
  addWords(counts, wordCounts(ipcWords.get(code)?.[lang] ?? [], lang), titleCount);
  const above = parent === null ? undefined : ipcEntry(parent);
  if (above !== undefined) addWords(counts, wordCounts([above.title[lang]], lang), classTitleCount);
  return counts;
}

/** What each subclass is spoken of with in a language: its titles and the terms of its concepts. */
function vocabularies(source: Thesaurus, lang: Language): Map<string, Counts> {
  const subclasses = ipcEntries.filter(({ level }) => level === "subclass");
  const byCode = new Map(subclasses.map((entry) => [entry.code, ownWords(entry, lang)]));
  for (const [id, words] of termWords(source, lang)) {
    for (const [code, weight] of Object.entries(source.concept(id)?.ipc ?? {})) {
      const counts = byCode.get(code);
      if (counts !== undefined) addWords(counts, words, weight);
    }
  }
  return byCode;
}

const sum = (counts: Counts): number => Array.from(counts.values()).reduce((a, b) => a + b, 0);

/** Learns from the titles of the classification and the thesaurus which words speak for which subclass. */
export const ipcLexiconOf = perLanguage((source: Thesaurus, lang: Language): IpcLexicon => {
  const byCode = vocabularies(source, lang);
  const mean = Array.from(byCode.values(), sum).reduce((a, b) => a + b, 0) / byCode.size;
  const lexicon = new Map<string, Vote[]>();
  for (const [code, counts] of byCode) {
    const slow = saturation * (1 - lengthShare + (lengthShare * sum(counts)) / mean);
    for (const [key, count] of counts) {
      const votes = lexicon.get(key) ?? [];
      lexicon.set(key, votes);
      votes.push({ code, weight: count / (count + slow) });
    }
  }
  for (const [key, votes] of lexicon) {
    const rarity = Math.log(1 + byCode.size / votes.length);
    lexicon.set(
      key,
      votes.map(({ code, weight }) => ({ code, weight: weight * rarity })),
    );
  }
  return lexicon;
});
