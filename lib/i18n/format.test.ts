import { expect, test } from "vitest";
import { formatDate, formatDay, formatFileSize, formatTime } from "./format";
import { formatMoney } from "./money";

const lateInTheEvening = Date.UTC(2026, 10, 4, 17, 30); // half past one at night in Nanning

test("a day is the same day everywhere", () => {
  expect([formatDay("en", "2026-11-05"), formatDay("zh", "2026-11-05")]).toEqual([
    "5 November 2026",
    "2026年11月5日",
  ]);
});

test("an instant is shown by Nanning's clock", () => {
  expect([formatDate("en", lateInTheEvening), formatTime("zh", lateInTheEvening)]).toEqual([
    "5 November 2026",
    "2026年11月5日 01:30",
  ]);
});

test("money carries its currency's code, and decimals only where there are any", () => {
  const written = [
    formatMoney("en", { minor: 35_000_000, currency: "CNY" }),
    formatMoney("zh", { minor: 150_050, currency: "SGD" }),
    formatMoney("en", { minor: 2_000_000, currency: "VND" }),
  ].map((text) => text.replaceAll("\u00a0", " "));
  expect(written).toEqual(["CNY 350,000", "SGD 1,500.50", "VND 2,000,000"]);
});

test("a file's size is whole below a megabyte and never nothing", () => {
  const sizes = [1, 34_900, 1_600_000, 10 * 1024 * 1024];
  expect(sizes.map((size) => formatFileSize("en", size))).toEqual([
    "1 kB",
    "35 kB",
    "1.5 MB",
    "10 MB",
  ]);
});
