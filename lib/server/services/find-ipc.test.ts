import { expect, test } from "vitest";
import { findSubclasses } from "./find-ipc";

const codes = (words: string): readonly string[] => findSubclasses(words).map(({ code }) => code);

test("subclasses are found by words of their titles in either language, and by codes", () => {
  expect(codes("sludge water")).toContain("C02F");
  expect(codes("污水")).toContain("C02F");
  expect(codes("c02f")).toEqual(["C02F"]);
  expect(codes("A01G")).toEqual(["A01G"]);
});

test("a misspelt word finds what it nearly says", () => {
  expect(codes("hortculture")).toContain("A01G");
});

test("no words find nothing", () => {
  expect(codes("  ")).toEqual([]);
});
