import rows from "./data/ipc.json";

/** The levels of the International Patent Classification that the platform uses. */
export type IpcLevel = "section" | "class" | "subclass";

/** One entry of the classification: 8 sections, 132 classes and 656 subclasses (WIPO, IPC). */
export interface IpcEntry {
  readonly code: string;
  readonly level: IpcLevel;
  readonly parent: string | null;
  readonly title: { readonly zh: string; readonly en: string };
}

const levelByLength: Record<number, IpcLevel> = { 1: "section", 3: "class", 4: "subclass" };
const parentLength: Record<IpcLevel, number> = { section: 0, class: 1, subclass: 3 };

function toEntry([code = "", zh = "", en = ""]: readonly string[]): IpcEntry {
  const level = levelByLength[code.length] ?? "subclass";
  return { code, level, parent: code.slice(0, parentLength[level]) || null, title: { zh, en } };
}

/** The whole classification in the order of its codes. */
export const ipcEntries: readonly IpcEntry[] = rows.map(toEntry);

const byCode = new Map(ipcEntries.map((entry) => [entry.code, entry]));
const byParent = Map.groupBy(ipcEntries, (entry) => entry.parent ?? "");

/** The entry of a code at any level, or undefined where the classification has none. */
export const ipcEntry = (code: string): IpcEntry | undefined => byCode.get(code);

/** The entries directly below a code; the sections for `null`. */
export const ipcChildren = (code: string | null): readonly IpcEntry[] =>
  byParent.get(code ?? "") ?? [];

export const isIpcSubclass = (code: string): boolean => byCode.get(code)?.level === "subclass";

/** The class of a subclass: "C02F" belongs to "C02". */
export const ipcClassOf = (subclass: string): string => subclass.slice(0, 3);

/** The section of a code: "C02F" belongs to "C". */
export const ipcSectionOf = (code: string): string => code.slice(0, 1);
