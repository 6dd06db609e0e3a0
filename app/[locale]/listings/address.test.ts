import { expect, test } from "vitest";
import { browsePath, changed, isTidy, tickedIn, ticksOf, tidyParams, without } from "./address";

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

const ids = ["1", "2", "3", "4", "5"].map((digit) => `lst_${digit.padStart(20, "0")}`);

test("of what is ticked four ids stay, each once, and nothing that is none", () => {
  const tidy = tidyParams({ compare: [ids.join(","), `${ids[0] ?? ""},x`] });
  expect(tickedIn(tidy)).toEqual(ids.slice(0, 4));
  expect(isTidy(tidy, tidyParams(tidy))).toBe(true);
  expect(tidyParams({ compare: "lst_short" })).toEqual({});
});

test("ticks stay while filters and pages change, and a tick keeps the page", () => {
  const tidy = tidyParams({ kind: "offer", page: "2", compare: ids[0] });
  for (const path of [changed(tidy, { way: "licence" }), without(tidy, "kind")]) {
    expect(path).toContain(`compare=${ids[0] ?? ""}`);
  }
  const { href } = ticksOf(tidy, ids.slice(0, 1));
  expect(href(ids.slice(0, 2))).toBe(browsePath({ ...tidy, compare: ids.slice(0, 2).join(",") }));
  expect(href([])).toBe("/listings?kind=offer&page=2");
});
