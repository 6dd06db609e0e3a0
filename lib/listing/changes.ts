import { type ListingContent, specificationParts } from "./content";
import { textDiff } from "./text-diff";
import type { ListingChange } from "./view";

type TextField = "title" | "summary" | "description" | "advantages" | "ipNotes";

const entries = (value: string | number | null): readonly string[] =>
  value === null ? [] : [String(value)];

/** The fields whose change a curator reviews, with what was and what would be, in the order of the form. */
export function changesOf(before: ListingContent, after: ListingContent): readonly ListingChange[] {
  const text = (field: TextField): readonly ListingChange[] =>
    before[field] === after[field]
      ? []
      : [{ field, pieces: textDiff(before[field], after[field], after.lang) }];
  const choice = (
    field: "lang" | "ipc" | "trl" | "ipStatus" | "patentNumbers" | "exportControl",
    [was, is]: readonly [readonly string[], readonly string[]],
  ): readonly ListingChange[] =>
    was.join() === is.join() ? [] : [{ field, before: was, after: is }];
  const one = (field: "lang" | "trl" | "ipStatus" | "exportControl") =>
    choice(field, [entries(before[field]), entries(after[field])]);
  const parts = specificationParts.flatMap((part): readonly ListingChange[] => {
    const [was, is] = [before.specification[part], after.specification[part]];
    if (was === is) return [];
    return [{ field: `specification.${part}`, pieces: textDiff(was, is, after.lang) }];
  });
  return [
    ...one("lang"),
    ...text("title"),
    ...text("summary"),
    ...text("description"),
    ...text("advantages"),
    ...parts,
    ...choice("ipc", [before.ipc, after.ipc]),
    ...one("trl"),
    ...one("ipStatus"),
    ...text("ipNotes"),
    ...choice("patentNumbers", [before.patentNumbers, after.patentNumbers]),
    ...one("exportControl"),
  ];
}
