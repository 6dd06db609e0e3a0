import type { Locale } from "@/lib/account/model";

/** A path of the application without its locale: "/listings?kind=offer". */
export type AppPath = `/${string}`;

/** The path with its locale, as it stands in the address bar: "/zh/listings?kind=offer". */
export const localePath = (locale: string, path: AppPath): AppPath =>
  path === "/" ? `/${locale}` : `/${locale}${path}`;

/** The path without its locale: what `next` of the sign-in page may hold. */
export function pathWithoutLocale(path: string): AppPath {
  const [, , ...rest] = path.split("/");
  return `/${rest.join("/")}`;
}

/** The same page in another language; `path` starts with a locale. */
export const inLocale = (locale: Locale, path: string): AppPath =>
  localePath(locale, pathWithoutLocale(path));

type Params = Readonly<Record<string, string | number | null | undefined>>;

/** A path with a query; empty values are left out so that addresses stay short and shareable. */
export function withQuery(path: AppPath, params: Params): AppPath {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== "") query.set(name, String(value));
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
