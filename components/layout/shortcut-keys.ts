import type { AppPath } from "@/lib/i18n/navigation";

/** Where a key leads when it follows `g`, in the order of the help sheet. */
export const goTargets = [
  { key: "h", name: "home", path: "/" },
  { key: "o", name: "offers", path: "/listings?kind=offer" },
  { key: "n", name: "needs", path: "/listings?kind=need" },
  { key: "e", name: "method", path: "/method" },
  { key: "p", name: "post", path: "/listings/new" },
  { key: "l", name: "listings", path: "/my/listings" },
  { key: "m", name: "matches", path: "/my/matches" },
] as const satisfies readonly {
  readonly key: string;
  readonly name: string;
  readonly path: AppPath;
}[];

/** What a key asks for: a place, the sheet, the search field, a second key, or nothing. */
export type Wish =
  | { readonly kind: "help" | "search" | "second" | "nothing" }
  | { readonly kind: "go"; readonly path: AppPath };

/** What a key means; `afterG` where `g` was pressed just before it. */
export function wishOf(key: string, afterG: boolean): Wish {
  if (afterG) {
    const target = goTargets.find((known) => known.key === key);
    if (target !== undefined) return { kind: "go", path: target.path };
  }
  if (key === "?") return { kind: "help" };
  if (key === "/") return { kind: "search" };
  return { kind: key === "g" ? "second" : "nothing" };
}
