import { expect, test } from "vitest";
import { type PageName, pageNames, reportOf } from "./report";

const speed = (rps: number) => ({ rps, p95ms: 1000 / rps });
const round = (page: PageName, ours: number, bare: number) => ({
  page,
  ours: speed(ours),
  made: speed(ours / 2),
  bare: speed(bare),
});

/** The same figures for every page but home. */
const others = pageNames.filter((page) => page !== "home").map((page) => round(page, 100, 200));

test("each page has the medians of its own rounds", () => {
  const home = [round("home", 10, 100), round("home", 50, 100), round("home", 40, 100)];
  const [first, second] = reportOf(7, [...home, ...others], 12).pages;
  expect(first).toEqual({
    page: "home",
    rps: 40,
    p95ms: 25,
    ratio: 0.4,
    made: { rps: 20, p95ms: 50, ratio: 0.2 },
  });
  expect(second).toMatchObject({ page: "browse", rps: 100, p95ms: 10, ratio: 0.5 });
});

test("a ratio compares neighbours, so a slow moment of the machine does not count", () => {
  const home = [round("home", 40, 80), round("home", 4, 8), round("home", 50, 100)];
  expect(reportOf(7, [...home, ...others], 12).pages[0]?.ratio).toBe(0.5);
});

test("the bare page is measured over all rounds", () => {
  const { bare, n, searchP95Ms } = reportOf(7, [round("home", 40, 20), ...others], 12);
  expect({ bare, n, searchP95Ms }).toEqual({ bare: { rps: 200, p95ms: 5 }, n: 7, searchP95Ms: 12 });
});
