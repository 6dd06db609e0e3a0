import { expect, test } from "vitest";
import { isTidy, tidyParams, without } from "./address";

test("empty, unknown and default values are left out", () => {
  expect(tidyParams({ kind: "offer", section: "", sort: "newest", page: "1", utm: "x" })).toEqual({
    kind: "offer",
  });
});

test("of a repeated name the last value counts", () => {
  expect(tidyParams({ kind: ["offer", "need"] })).toEqual({ kind: "need" });
});

test("a class outside the section that is chosen goes, with its subclass", () => {
  expect(tidyParams({ section: "B", class: "C02", subclass: "C02F" })).toEqual({ section: "B" });
});

test("a subclass stands by itself", () => {
  expect(tidyParams({ subclass: "C02F" })).toEqual({ subclass: "C02F" });
});

test("what is tidy once stays so", () => {
  const tidy = tidyParams({ section: "C", class: "C02", subclass: "B01D", page: "2", tier: "" });
  expect([tidyParams(tidy), isTidy(tidy, tidy)]).toEqual([tidy, true]);
});

test("taking a filter away takes those below it and the page along", () => {
  expect(
    without({ kind: "need", section: "C", class: "C02", subclass: "C02F", page: "3" }, "class"),
  ).toBe("/listings?kind=need&section=C");
});
