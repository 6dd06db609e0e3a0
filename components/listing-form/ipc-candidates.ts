import type { FormFields } from "@/components/form/form-fields";
import type { IpcSuggestionView } from "@/lib/action-state";

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

export const titleEntry = ({ code, title }: IpcCandidate): string => code + separator + title;

function parseEntry(entry: string): readonly [string, string] {
  const [code = "", ...title] = entry.split(separator);
  return [code, title.join(separator)];
}

/** What the text speaks for while it is being written, and what was ticked when that was said. */
interface Live {
  readonly suggested: readonly IpcSuggestionView[];
  readonly ticked: readonly string[];
}

/** Chosen subclasses first, then what was looked up, then what was suggested; each once. */
export function ipcCandidates(
  fields: Pick<FormFields, "state" | "values">,
  knownTitles: Readonly<Record<string, string>>,
  live: Live,
): readonly IpcCandidate[] {
  const found = [...(fields.state.found?.ipc ?? []), ...live.suggested];
  const byCode = new Map(found.map((suggestion) => [suggestion.code, suggestion]));
  const titles = new Map([
    ...Object.entries(knownTitles),
    ...fields.values(titlesField).map(parseEntry),
    ...found.map(({ code, title }) => [code, title] as const),
  ]);
  const codes = new Set([...fields.values("ipc"), ...live.ticked, ...byCode.keys()]);
  return [...codes].map((code) => ({
    code,
    title: titles.get(code) ?? code,
    suggestion: byCode.get(code) ?? null,
  }));
}
