import "server-only";
import { type IpcEntry, ipcChildren, ipcEntry } from "@/lib/taxonomy/ipc";
import type { Context } from "./context";
import { entriesSaying, findIpc } from "./find-ipc";

/** A code with how much is published in it and below it. */
export interface IpcBranch {
  readonly code: string;
  readonly level: IpcEntry["level"];
  readonly title: IpcEntry["title"];
  readonly offers: number;
  readonly needs: number;
  readonly isOpen: boolean;
  readonly below: readonly IpcBranch[];
}

const mostFound = 40;

/** The codes at any level that have the words in code or title, else those that nearly have them. */
function entriesFor(query: string): readonly IpcEntry[] {
  const exact = entriesSaying(query);
  if (exact.length > 0) return exact.slice(0, mostFound);
  return findIpc(query).flatMap(({ code }) => ipcEntry(code) ?? []);
}

/**
 * The classification with what is offered and needed in each branch: what was looked for, or the tree, open
 * down to a code.
 */
async function ipcBranches(
  { ports, act }: Context,
  asked: { readonly query: string; readonly open: string },
): Promise<readonly IpcBranch[]> {
  const [offers, needs] = await Promise.all([
    ports.searcher.codeCounts("offer", act.now),
    ports.searcher.codeCounts("need", act.now),
  ]);
  const toBranch = (entry: IpcEntry, isTree: boolean): IpcBranch => {
    const isOpen = isTree && asked.open.startsWith(entry.code);
    return {
      code: entry.code,
      level: entry.level,
      title: entry.title,
      offers: offers.get(entry.code) ?? 0,
      needs: needs.get(entry.code) ?? 0,
      isOpen,
      below: isOpen ? ipcChildren(entry.code).map((child) => toBranch(child, isTree)) : [],
    };
  };
  const query = asked.query.trim();
  return query === ""
    ? ipcChildren(null).map((entry) => toBranch(entry, true))
    : entriesFor(query).map((entry) => toBranch(entry, false));
}

/** Fields of technology. */
export const ipcServices = (context: Context) => ({
  ipcBranches: (asked: { readonly query: string; readonly open: string }) =>
    ipcBranches(context, asked),
});
