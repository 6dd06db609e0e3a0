import { z } from "zod";
import rows from "./data/ipc-words.json";

/**
 * Everyday and professional words for the things of each subclass: [code, English, Chinese]. A title of
 * the classification says in general what a subclass is about, an author names a thing. Written for this
 * platform from what the main groups hold.
 */
export const ipcWordRows = z
  .array(z.tuple([z.string(), z.array(z.string()), z.array(z.string())]))
  .parse(rows);

/** The words by subclass; the catch-all subclasses (A99Z ...) have none. */
export const ipcWords: ReadonlyMap<
  string,
  { readonly en: readonly string[]; readonly zh: readonly string[] }
> = new Map(ipcWordRows.map(([code, en, zh]) => [code, { en, zh }] as const));
