import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { button, demo, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { type Locale, locales } from "./support/texts";

const words = {
  en: { start: "Start", stop: "Stop", goOn: "Go on", stopped: "Stopped", done: "Done" },
  zh: { start: "开始", stop: "停止", goOn: "继续", stopped: "已停止", done: "已完成" },
} as const;
const acts = {
  en: ["Re-match of everything started", "Job stopped", "Job queued again"],
  zh: ["开始全量重新匹配", "停止任务", "任务重新排队"],
} as const;
/** The lane looks for work every second, and the demo is matched in some more. */
const runMs = 90_000;

const state = (page: Page) => page.locator("#rematch dl dd").first();

async function assertAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
}

/** Starts a run and stops it before it can end; it then goes on. */
async function startStopAndGoOn(page: Page, locale: Locale): Promise<void> {
  const { start, stop, stopped, goOn } = words[locale];
  await page.goto(`/${locale}/admin/jobs`);
  await button(page, start).click();
  await button(page, stop).click();
  await expect(state(page)).toHaveText(stopped);
  await expect(page.getByRole("main").getByRole("status").first()).toBeVisible();
  await button(page, goOn).click();
  await expect(page).toHaveURL(/done=resumed/);
}

for (const locale of locales) {
  test(`an administrator starts the re-match, stops it, lets it go on and sees its end, ${locale}`, async ({
    page,
  }) => {
    await signIn(page, locale, demo.administrator);
    await startStopAndGoOn(page, locale);
    await assertAccessible(page);
    // The page refreshes itself.
    await expect(state(page)).toHaveText(words[locale].done, { timeout: runMs });
    const progress = page.locator("#rematch progress");
    expect(await progress.getAttribute("value")).toBe(await progress.getAttribute("max"));
    await expect(button(page, words[locale].start)).toBeVisible();
    await expect(page.locator("#rematch table").getByRole("row").nth(1)).toContainText(
      words[locale].done,
    );
    await assertAccessible(page);
    await page.goto(`/${locale}/admin/audit`);
    for (const act of acts[locale]) {
      await expect(page.getByRole("main").getByText(act, { exact: true }).first()).toBeVisible();
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the re-match is started, stopped and ended all the same", async ({ page }) => {
    await signIn(page, "en", demo.administrator);
    await startStopAndGoOn(page, "en");
    await expect(async () => {
      await page.getByRole("link", { name: "Refresh", exact: true }).click();
      await expect(state(page)).toHaveText("Done", { timeout: 1000 });
    }).toPass({ timeout: runMs });
  });
});
