import type { Locale } from "@/lib/account/model";
import { ipcEntry } from "@/lib/taxonomy/ipc";

/**
 * The title of an IPC code at any level in a reader's language; the code itself where there is none.
 * For server components only: the classification is too heavy for a browser.
 */
export const ipcTitle = (locale: Locale, code: string): string =>
  ipcEntry(code)?.title[locale] ?? code;
