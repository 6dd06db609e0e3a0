import { type AppPath, withQuery } from "@/lib/i18n/navigation";

/** So many listings stand beside each other. */
export const mostCompared = 4;

const idForm = /lst_[0-9a-z]{20}/g;

/** The listings that an address asks for, however they are written: ids with commas, ids repeated, whole links. */
export function idsOf(given: readonly string[]): readonly string[] {
  return [...new Set(given.flatMap((text) => text.match(idForm) ?? []))];
}

/** The comparison of these listings. */
export const comparePath = (ids: readonly string[], onlyDifferences = false): AppPath =>
  withQuery("/compare", { ids: ids.join(","), only: onlyDifferences ? "differences" : null });

/** What a listing says in a row, in lines; null where the row does not apply to it. */
export type Cell = readonly string[] | null;

/** Whether the listings to which a row applies say different things in it; the order in which one says them is nothing. */
export function differs(cells: readonly Cell[]): boolean {
  const said = new Set(
    cells.flatMap((lines) => (lines === null ? [] : [JSON.stringify([...lines].sort())])),
  );
  return said.size > 1;
}
