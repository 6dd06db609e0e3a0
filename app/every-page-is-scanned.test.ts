import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { pagesFor } from "@/e2e/support/pages";

/** The routes that have a page, in the parts of their addresses below the locale. */
const routes = globSync("**/page.tsx", { cwd: `${import.meta.dirname}/[locale]` }).map((file) =>
  file.split("/").slice(0, -1),
);

const isFree = (part: string | undefined): boolean => part?.startsWith("[") === true;
const isRest = (part: string | undefined): boolean => part?.startsWith("[...") === true;

const answers = (route: readonly string[], path: readonly string[]): boolean =>
  isRest(route.at(-1))
    ? path.length >= route.length
    : route.length === path.length &&
      route.every((part, place) => isFree(part) || part === path[place]);

/** Higher where more of an address stands in the route itself; what takes any address comes last. */
const exactness = (route: readonly string[]): number =>
  isRest(route.at(-1)) ? -1 : route.filter((part) => !isFree(part)).length;

/** The route that answers a path: the most exact one. */
function routeOf(path: string): string {
  const parts = (path.split("?")[0] ?? "").split("/").slice(1);
  const [route] = routes
    .filter((one) => answers(one, parts))
    .sort((a, b) => exactness(b) - exactness(a));
  return (route ?? []).join("/");
}

test("every page is among those that are scanned for barriers", () => {
  const scanned = new Set(Object.values(pagesFor).flat().map(routeOf));
  expect(routes.length).toBeGreaterThan(30);
  expect(routes.map((route) => route.join("/")).filter((route) => !scanned.has(route))).toEqual([]);
});

test("a path belongs to the most exact of its routes", () => {
  expect(routeOf("/listings/new?kind=need")).toBe("listings/new");
  expect(routeOf("/listings/[need]")).toBe("listings/[id]");
  expect(routeOf("/nothing")).toBe("[...rest]");
  expect(routeOf("")).toBe("");
});
