import { type IpcEntry, ipcEntries, ipcEntry } from "@/lib/taxonomy/ipc";
import type { Language } from "@/lib/taxonomy/languages";
import { perLanguage } from "@/lib/text/by-language";
import { type WordCounts, termWords, wordCounts } from "@/lib/text/term-words";
import type { Thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { ipcWords } from "./ipc-words";

/** The words of a language, by key, with how often each subclass is spoken of with them. */
export type IpcLexicon = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A word of a subclass's list counts so much, one of its class's title so much, against 1 for its title and a term. */
const listCount = 2;
const classTitleCount = 0.4;

type Counts = Map<string, number>;

function addWords(into: Counts, words: WordCounts, weight: number): void {
  for (const [key, count] of words) into.set(key, (into.get(key) ?? 0) + count * weight);
}

/** The words of a subclass's list, of its own title and of its class's, in the languages that have them. */
function ownWords({ code, title, parent }: IpcEntry, lang: Language): Counts {
  const counts: Counts = new Map();
  if (lang !== "zh" && lang !== "en") return counts;
  addWords(counts, wordCounts([title[lang]], lang), 1);
  addWords(counts, wordCounts(ipcWords.get(code)?.[lang] ?? [], lang), listCount);
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

/** Learns from titles, lists and the thesaurus which words speak for which subclass. */
export const ipcLexiconOf = perLanguage((source: Thesaurus, lang: Language): IpcLexicon => {
  const lexicon = new Map<string, Map<string, number>>();
  for (const [code, counts] of vocabularies(source, lang)) {
    for (const [key, count] of counts) {
      const codes = lexicon.get(key) ?? new Map<string, number>();
      lexicon.set(key, codes.set(code, count));
    }
  }
  return lexicon;
});
