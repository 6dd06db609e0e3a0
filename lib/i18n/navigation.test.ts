import { expect, test } from "vitest";
import { inLocale, localePath, pathWithoutLocale, withQuery } from "./navigation";

test("a path gets its locale in front, and the home page no slash at its end", () => {
  expect([localePath("zh", "/listings?kind=need"), localePath("en", "/")]).toEqual([
    "/zh/listings?kind=need",
    "/en",
  ]);
});

test("the same page in the other language keeps everything behind the locale", () => {
  expect([inLocale("zh", "/en/listings/lst_1"), inLocale("zh", "/en")]).toEqual([
    "/zh/listings/lst_1",
    "/zh",
  ]);
});

test("a path without its locale starts with a slash", () => {
  expect([pathWithoutLocale("/en/my/listings"), pathWithoutLocale("/en")]).toEqual([
    "/my/listings",
    "/",
  ]);
});

test("a query leaves out what is empty and escapes what is not", () => {
  expect(withQuery("/listings", { kind: "offer", section: "", page: null, way: "a&b" })).toBe(
    "/listings?kind=offer&way=a%26b",
  );
});
