import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { modulesOf, readQr } from "./qr";
import { expect } from "./test";
import type { Locale } from "./texts";

const pathOf = (href: string | null): string => href?.split("?")[0] ?? "";

/** The paths of a need with matches and of its best match, side by side. */
export async function aPair(page: Page, locale: Locale) {
  await page.goto(`/${locale}/listings?kind=need&subclass=C02F`);
  const first = page.getByRole("article").first().getByRole("link").first();
  const need = pathOf(await first.getAttribute("href"));
  await page.goto(need);
  const link = page.locator('main a[href*="/matches/lst_"]').first();
  return { need, pair: pathOf(await link.getAttribute("href")) };
}

/** The last part of a path: an id. */
export const idOf = (path: string): string => path.split("/").at(-1) ?? "";

/** What a telephone reads from a QR code of the page. */
export async function qrText(code: Locator): Promise<string> {
  const width = Number((await code.getAttribute("viewBox"))?.split(" ").at(-1));
  return readQr(modulesOf((await code.locator("path").getAttribute("d")) ?? "", width));
}

export const pagesOf = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** No violation that axe finds on a page, and nothing wider than the window. */
export async function assertAccessible(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await assertShownAccessible(page);
}

/** The same of a page as it stands, opened and ticked. */
export async function assertShownAccessible(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/./); // comes a moment after a page that is gone to without a document
  const path = page.url();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
    path,
  ).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${path} is wider than the window`).toBeLessThanOrEqual(0);
}
