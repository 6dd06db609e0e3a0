import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { openStep, waterOffer } from "./support/listings";
import { button, demo, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { locales, texts } from "./support/texts";

const steps = {
  offer: ["about", "field", "readiness", "transfer", "terms"],
  need: ["about", "wanted", "field", "readiness", "transfer", "terms"],
} as const;

async function assertAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
    what,
  ).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${what} is wider than the window`).toBeLessThanOrEqual(0);
}

const preview = { en: "Preview matches", zh: "预览匹配结果" } as const;

for (const locale of locales) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${locale}, ${colorScheme}, on a phone`, () => {
      test.use({ colorScheme, viewport: { width: 360, height: 780 } });
      test.describe.configure({ timeout: 300_000 });

      test("every step is accessible, empty and after a refusal", async ({ page }) => {
        await signIn(page, locale, demo.member);
        for (const kind of ["offer", "need"] as const) {
          await page.goto(`/${locale}/listings/new?kind=${kind}`);
          await page.locator('[name="title"]').fill("A title that is long enough");
          await expect(
            page.locator('#feedback a[target="_blank"], #feedback li').first(),
          ).toBeVisible();
          for (const step of steps[kind]) {
            await openStep(page, step);
            await assertAccessible(page, `${kind}, ${step}`);
          }
          await button(page, texts[locale].submit).click();
          await expect(page.locator('main [role="alert"]')).toBeFocused();
          for (const step of steps[kind]) {
            await openStep(page, step);
            await assertAccessible(page, `${kind}, ${step}, refused`);
          }
        }
      });
    });
  }

  test.describe(`without script, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test("the form is one page, and shows what would match at the press of a button", async ({
      page,
    }) => {
      await signIn(page, locale, demo.member);
      await page.goto(`/${locale}/listings/new?kind=need`);
      for (const name of ["title", "specification.place", "ipcWords", "trl", "anonymous"]) {
        await expect(page.locator(`[name="${name}"]`)).toBeVisible();
      }
      await expect(page.locator('main a[href="#about"]')).toBeHidden();
      await expect(page.getByRole("meter")).toBeVisible();

      await page.goto(`/${locale}/listings/new?kind=offer`);
      await page.locator('[name="lang"]').selectOption("en");
      await page.locator('[name="title"]').fill(waterOffer.title);
      await page.locator('textarea[name="description"]').fill(waterOffer.description);
      const before = Number(await page.getByRole("meter").getAttribute("aria-valuenow"));
      await button(page, preview[locale]).click();
      const feedback = page.locator("#feedback");
      expect(await feedback.locator('ol a[href*="/listings/lst_"]').count()).toBeGreaterThan(0);
      expect(Number(await page.getByRole("meter").getAttribute("aria-valuenow"))).toBeGreaterThan(
        before,
      );
      await expect(page.locator('[name="title"]')).toHaveValue(waterOffer.title);
      await expect(page.locator('main [role="alert"]')).toHaveCount(0);
    });
  });
}
