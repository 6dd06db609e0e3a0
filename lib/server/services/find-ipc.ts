import "server-only";
import Fuse from "fuse.js";
import type { IpcSuggestion } from "@/lib/matching/suggest-ipc";
import { type IpcEntry, ipcEntries } from "@/lib/taxonomy/ipc";
import { foldLatin } from "@/lib/text/normalise/9-fold-latin";
import { normalise } from "@/lib/text/normalise/pipeline";

const mostFound = 12;
/** fuse.js: 0 = exact, 1 = anything; at .35 a letter or two of a word may be wrong. */
const threshold = 0.35;

let labels: Fuse<IpcEntry> | undefined;

const index = (): Fuse<IpcEntry> =>
  (labels ??= new Fuse(
    ipcEntries.filter(({ level }) => level === "subclass"),
    { keys: ["code", "title.en", "title.zh"], threshold, ignoreLocation: true, includeScore: true },
  ));

/** Subclasses whose code or title in either language has the words, best first. */
export const findIpc = (words: string): readonly IpcSuggestion[] =>
  words.trim() === ""
    ? []
    : index()
        .search(words.trim(), { limit: mostFound })
        .map(({ item, score = 1 }) => ({ code: item.code, confidence: 1 - score, terms: [] }));

const folded = (text: string): string => foldLatin(normalise(text));

/** The codes at any level that have all the words in their code or their title in either language. */
export function entriesSaying(query: string): readonly IpcEntry[] {
  if (query.trim() === "") return [];
  const words = folded(query.trim()).split(/\s+/);
  return ipcEntries.filter(({ code, title }) => {
    const text = folded(`${code} ${title.en} ${title.zh}`);
    return words.every((word) => text.includes(word));
  });
}

/** The subclasses that have all the words; where none has, those that nearly do, best first. */
export function findSubclasses(words: string): readonly IpcSuggestion[] {
  const exact = entriesSaying(words).filter(({ level }) => level === "subclass");
  return exact.length === 0
    ? findIpc(words)
    : exact.slice(0, mostFound).map(({ code }) => ({ code, confidence: 1, terms: [] }));
}
