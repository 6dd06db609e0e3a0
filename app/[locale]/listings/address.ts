import { idsOf, mostCompared } from "@/components/compare/compared-ids";
import { ticksName, type Ticks } from "@/components/compare/ticks";
import { filterNames } from "@/components/listing/filter-names";
import { type AppPath, withQuery } from "@/lib/i18n/navigation";
import { defaultSort, listViews } from "@/lib/search/browse";

/** What the framework hands over of an address. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;
/** The query, filters, order, look and page of an address: one value each, none of them empty. */
export type BrowseParams = Readonly<Record<string, string>>;

const [defaultView] = listViews;
const known: readonly string[] = ["q", "off", ...filterNames, "sort", "view", ticksName, "page"];
const defaultsFor = (query: string): Readonly<Record<string, string>> => ({
  sort: defaultSort(query),
  view: defaultView,
  page: "1",
});

const lastOf = (value: string | readonly string[] | undefined): string =>
  (typeof value === "string" ? value : value?.at(-1)) ?? "";

const tidyValue = (name: string, value: SearchParams[string]): string =>
  name === ticksName
    ? idsOf([value ?? ""].flat())
        .slice(0, mostCompared)
        .join(",")
    : lastOf(value).trim();

/** A class outside the chosen section, or a subclass outside the chosen class, was left over by an earlier choice. */
function isLeftOver(name: string, value: string, params: BrowseParams): boolean {
  const above = name === "class" ? ["section"] : name === "subclass" ? ["section", "class"] : [];
  return above.some((level) => !value.startsWith(params[level] ?? ""));
}

/** The address as it should stand: known names, no empty and no default values, fields of technology that fit together. */
export function tidyParams(search: SearchParams): BrowseParams {
  const values = known.map((name) => [name, tidyValue(name, search[name])] as const);
  const defaults = defaultsFor(lastOf(search["q"]));
  const given = Object.fromEntries(
    values.filter(([name, value]) => value !== "" && value !== defaults[name]),
  );
  return Object.fromEntries(
    Object.entries(given).filter(([name, value]) => !isLeftOver(name, value, given)),
  );
}

/** Whether an address says anything in a way that `tidyParams` would change. */
export const isTidy = (search: SearchParams, tidy: BrowseParams): boolean =>
  known.every((name) => search[name] === tidy[name]);

export const browsePath = (params: BrowseParams): AppPath => withQuery("/listings", params);

/** Those values of an address that a form keeps. */
export const keptBy = (params: BrowseParams, names: readonly string[]): BrowseParams =>
  Object.fromEntries(Object.entries(params).filter(([name]) => names.includes(name)));

/** What goes along with what is taken away. */
const dependents: Readonly<Record<string, readonly string[]>> = {
  q: ["off", "sort"],
  section: ["class", "subclass"],
  class: ["subclass"],
};

/** The address with other values in place of some, an empty one taking them away; from the first page. */
export const changed = (params: BrowseParams, values: BrowseParams): AppPath =>
  browsePath({ ...params, page: "", ...values });

/** The address without one filter, and with those that depend on it gone too; from the first page. */
export function without(params: BrowseParams, name: string): AppPath {
  const gone = [name, "page", ...(dependents[name] ?? [])];
  return browsePath(
    Object.fromEntries(Object.entries(params).filter(([key]) => !gone.includes(key))),
  );
}

/** The address with a concept of the query switched on or off. */
export function toggled(params: BrowseParams, concept: string): AppPath {
  const off = (params["off"] ?? "").split(".").filter((id) => id !== "");
  const after = off.includes(concept) ? off.filter((id) => id !== concept) : [...off, concept];
  return changed(params, { off: after.join(".") });
}

/** What is ticked, of the listings that are still there; the address keeps its page. */
export const ticksOf = (params: BrowseParams, ids: readonly string[]): Ticks => ({
  ids,
  href: (ticked) => browsePath({ ...params, [ticksName]: ticked.join(",") }),
});

/** The ids that an address says are ticked. */
export const tickedIn = (params: BrowseParams): readonly string[] =>
  idsOf([params[ticksName] ?? ""]);
