import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { demo, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { locales } from "./support/texts";

const forEverybody = [
  "",
  "/listings",
  "/listings?kind=offer&section=A",
  "/method",
  "/trends",
  "/countries",
  "/countries/LA",
  "/market",
  "/market?section=C",
  "/design",
  "/listings?q=biogas",
  "/ipc?open=C02",
  "/nothing",
];
const forGuests = ["/sign-in", "/sign-up", "/set-password?link=unknown"];
const forMembers = [
  "/listings/new",
  "/listings/new?kind=offer",
  "/listings/new?kind=need",
  "/my/listings",
  "/my/matches",
  "/my/searches",
  "/account",
];
const forAdministrators = ["/review", "/admin/people", "/admin/audit", "/admin/jobs"];

async function firstLink(page: Page, path: string, link: string): Promise<string> {
  await page.goto(path);
  return (await page.locator(`main a[href*="${link}"]`).first().getAttribute("href")) ?? "";
}

const schemes = ["light", "dark"] as const;

/** Opens a page once and looks at it in both schemes. */
async function assertAccessible(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
      `${path}, ${colorScheme}`,
    ).toEqual([]);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${path} is wider than the window`).toBeLessThanOrEqual(0);
}

for (const locale of locales) {
  test.describe(`${locale}, in light and dark, on a phone`, () => {
    // Without motion, so that no colour is caught on its way from one scheme to the other.
    test.use({
      viewport: { width: 360, height: 780 },
      contextOptions: { reducedMotion: "reduce" },
    });
    test.describe.configure({ timeout: 300_000 });

    test("pages for guests", async ({ page }) => {
      const listing = await firstLink(page, `/${locale}/listings?kind=need`, "/listings/lst_");
      const organisation = await firstLink(page, listing, "/organisations/");
      const pair = await firstLink(page, listing, "/matches/");
      const paths = [...forEverybody, ...forGuests].map((path) => `/${locale}${path}`);
      for (const path of [...paths, listing, organisation, pair]) {
        await assertAccessible(page, path);
      }
    });

    test("pages for members", async ({ page }) => {
      await signIn(page, locale, demo.member);
      const edit = await firstLink(page, `/${locale}/my/listings`, "/edit");
      const translations = edit.replace(/edit$/, "translations");
      for (const path of [...forMembers.map((path) => `/${locale}${path}`), edit, translations]) {
        await assertAccessible(page, path);
      }
    });

    test("pages for curators and administrators", async ({ page }) => {
      await signIn(page, locale, demo.administrator);
      const review = await firstLink(page, `/${locale}/review`, "/review/lst_");
      for (const path of [...forAdministrators.map((path) => `/${locale}${path}`), review]) {
        await assertAccessible(page, path);
      }
    });
  });
}
