import type { FormFields } from "@/components/form/form-fields";
import type { IpcBranchView, IpcSuggestionView } from "@/lib/action-state";

/** A subclass that the form offers to tick. */
export interface IpcCandidate {
  readonly code: string;
  readonly title: string;
  /** What was found of it just now; null where it was only chosen before. */
  readonly suggestion: IpcSuggestionView | null;
}

/** The field in which titles travel with the form, so that they are known after a sending without script. */
export const titlesField = "ipcTitles";
const separator = " ";

export const titleEntry = ({ code, title }: Pick<IpcCandidate, "code" | "title">): string =>
  code + separator + title;

function parseEntry(entry: string): readonly [string, string] {
  const [code = "", ...title] = entry.split(separator);
  return [code, title.join(separator)];
}

/** What the text speaks for while it is being written, and what was ticked when that was said. */
interface Live {
  readonly suggested: readonly IpcSuggestionView[];
  readonly ticked: readonly string[];
}

/** The subclasses that an open tree shows. */
const subclassesIn = (branches: readonly IpcBranchView[]): readonly string[] =>
  branches.flatMap(({ code, level, below }) =>
    level === "subclass" ? [code] : subclassesIn(below),
  );

/**
 * Chosen subclasses first, then what was looked up, then what was suggested; each once. What was not chosen
 * when the tree was opened and can be ticked there is not offered a second time.
 */
export function ipcCandidates(
  fields: Pick<FormFields, "state" | "values">,
  knownTitles: Readonly<Record<string, string>>,
  live: Live,
  tree: readonly IpcBranchView[],
): readonly IpcCandidate[] {
  const found = [...(fields.state.found?.ipc ?? []), ...live.suggested];
  const byCode = new Map(found.map((suggestion) => [suggestion.code, suggestion]));
  const titles = new Map([
    ...Object.entries(knownTitles),
    ...fields.values(titlesField).map(parseEntry),
    ...found.map(({ code, title }) => [code, title] as const),
  ]);
  const chosen = fields.values("ipc");
  const inTree = new Set(subclassesIn(tree).filter((code) => !chosen.includes(code)));
  const codes = new Set([...chosen, ...live.ticked, ...byCode.keys()]);
  const offered = [...codes].filter((code) => !inTree.has(code));
  return offered.map((code) => ({
    code,
    title: titles.get(code) ?? code,
    suggestion: byCode.get(code) ?? null,
  }));
}
