/** What a browser sends: names may be dotted ("budget.amount") and may repeat (lists). */
type FormEntries = Iterable<readonly [string, unknown]>;

/** A nested plain object, without a prototype so that no name from outside can reach one. */
export type FormObject = Partial<Record<string, unknown>>;

const emptyObject = (): FormObject => Object.create(null) as FormObject;

/** What the fields of a form hold. */
interface Fields {
  /** Names of the fields that are lists. */
  readonly lists?: readonly string[] | undefined;
  /** Names of the fields that are files. */
  readonly files?: readonly string[] | undefined;
}

function place(target: FormObject, path: readonly string[], value: string, isList: boolean): void {
  const [name = "", ...rest] = path;
  if (rest.length > 0) {
    const inner: unknown = (target[name] ??= emptyObject());
    if (typeof inner === "object" && inner !== null && !Array.isArray(inner)) {
      place(inner, rest, value, isList);
    }
    return;
  }
  const known = target[name];
  if (!isList) target[name] = value;
  else if (value !== "") {
    target[name] = Array.isArray(known) ? [...(known as unknown[]), value] : [value];
  }
}

/**
 * Turns form entries into an object for a schema. Fields named in `lists` become lists, empty where
 * nothing is ticked; of every other repeated field the last value counts. Files where none is named in `files`,
 * and the framework's own fields (their names begin with "$"), are left out.
 */
export function formObject(
  entries: FormEntries,
  { lists = [], files = [] }: Fields = {},
): FormObject {
  const target = emptyObject();
  for (const list of lists) target[list] = [];
  for (const [name, value] of entries) {
    if (files.includes(name) && value instanceof File) target[name] = value;
    if (typeof value !== "string" || name.startsWith("$")) continue;
    place(target, name.split("."), value.replaceAll("\r\n", "\n"), lists.includes(name));
  }
  return target;
}
