import { filterNames } from "@/components/listing/filter-names";
import { type AppPath, withQuery } from "@/lib/i18n/navigation";
import { sorts } from "@/lib/listing/browse";

/** What the framework hands over of an address. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;
/** The filters, order and page of an address: one value each, none of them empty. */
export type BrowseParams = Readonly<Record<string, string>>;

const [defaultSort] = sorts;
const known: readonly string[] = [...filterNames, "sort", "page"];
const defaults: Readonly<Record<string, string>> = { sort: defaultSort, page: "1" };

const lastOf = (value: string | readonly string[] | undefined): string =>
  (typeof value === "string" ? value : value?.at(-1)) ?? "";

/** A class outside the chosen section, or a subclass outside the chosen class, was left over by an earlier choice. */
function isLeftOver(name: string, value: string, params: BrowseParams): boolean {
  const above = name === "class" ? ["section"] : name === "subclass" ? ["section", "class"] : [];
  return above.some((level) => !value.startsWith(params[level] ?? ""));
}

/** The address as it should stand: known names, no empty and no default values, fields of technology that fit together. */
export function tidyParams(search: SearchParams): BrowseParams {
  const given = Object.fromEntries(
    known
      .map((name) => [name, lastOf(search[name])] as const)
      .filter(([name, value]) => value !== "" && value !== defaults[name]),
  );
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => !isLeftOver(name, value, given)),
  );
}

/** Whether an address says anything in a way that `tidyParams` would change. */
export const isTidy = (search: SearchParams, tidy: BrowseParams): boolean =>
  known.every((name) => search[name] === tidy[name]);

export const browsePath = (params: BrowseParams): AppPath => withQuery("/listings", params);

/** The address without one filter, and with those that depend on it gone too; from the first page. */
export function without(params: BrowseParams, name: string): AppPath {
  const dependents: readonly string[] =
    name === "section" ? ["class", "subclass"] : name === "class" ? ["subclass"] : [];
  const gone = [name, "page", ...dependents];
  return browsePath(
    Object.fromEntries(Object.entries(params).filter(([key]) => !gone.includes(key))),
  );
}
