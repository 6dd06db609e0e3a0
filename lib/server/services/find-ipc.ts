import "server-only";
import Fuse from "fuse.js";
import type { IpcSuggestion } from "@/lib/matching/suggest-ipc";
import { type IpcEntry, ipcEntries } from "@/lib/taxonomy/ipc";

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
