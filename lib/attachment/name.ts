import { attachmentLimits } from "./limits";
import { fileTypes, type FileType } from "./limits";

/** Where a browser sends more than a name, the last part is the name. */
const folders = /^.*[/\\]/su;
/** Control characters, line ends, and what turns the direction of writing: a name must read as it is written. */
const unreadable = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const extension = /\.([a-z0-9]{1,8})$/iu;
const edges = /^[\s.]+|[\s.]+$/gu;
const extensions: ReadonlySet<string> = new Set([...Object.keys(fileTypes), "jpeg"]);

/**
 * A file's name as it is kept: no folders, no control characters, at most 120 characters, and with the
 * extension of the type that the content has, whatever the name said.
 */
export function attachmentName(given: string, type: FileType): string {
  const name = given.toWellFormed().normalize("NFC").replace(folders, "").replace(unreadable, "");
  const said = extension.exec(name)?.[1]?.toLowerCase() ?? "";
  const stem = extensions.has(said) ? name.replace(extension, "") : name;
  const end = `.${type}`;
  const letters = Array.from(stem.replace(edges, "").replaceAll(/\s+/gu, " "));
  const kept = letters
    .slice(0, attachmentLimits.name - end.length)
    .join("")
    .trimEnd();
  return `${kept === "" ? "file" : kept}${end}`;
}
