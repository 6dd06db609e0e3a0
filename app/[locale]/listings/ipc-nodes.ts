import type { IpcNode } from "@/components/listing/ipc-tree";
import type { Locale } from "@/lib/account/model";
import type { SearchQuery } from "@/lib/search/browse";
import { ipcChildren, ipcClassOf, ipcSectionOf, type IpcEntry } from "@/lib/taxonomy/ipc";
import { type BrowseParams, changed, without } from "./address";

/** The codes that are chosen and those above them: what is open in the tree. */
export function openCodes({ section, class: ipcClass, subclass }: SearchQuery): readonly string[] {
  const narrowest = subclass ?? ipcClass ?? section;
  if (narrowest === undefined) return [];
  const above = [ipcSectionOf(narrowest), ipcClassOf(narrowest), narrowest];
  return [...new Set(above)];
}

const below: Readonly<Record<IpcEntry["level"], readonly string[]>> = {
  section: ["class", "subclass"],
  class: ["subclass"],
  subclass: [],
};

/** The fields of technology with how many listings there would be, open where one is chosen. */
export function ipcNodes(
  locale: Locale,
  open: readonly string[],
  counts: ReadonlyMap<string, number>,
  params: BrowseParams,
  parent: string | null = null,
): readonly IpcNode[] {
  return ipcChildren(parent)
    .filter(({ code }) => counts.has(code) || open.includes(code))
    .map(({ code, level, title }) => {
      const isChosen = open.includes(code);
      const narrower = Object.fromEntries(below[level].map((name) => [name, ""]));
      return {
        code,
        title: title[locale],
        count: counts.get(code) ?? 0,
        href: isChosen ? without(params, level) : changed(params, { ...narrower, [level]: code }),
        isChosen,
        below: isChosen ? ipcNodes(locale, open, counts, params, code) : [],
      };
    });
}
