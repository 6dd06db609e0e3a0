import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { button, demo, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { locales } from "./support/texts";

const marks = {
  en: { human: "Translated by its organisation", verified: "Verified by a curator" },
  zh: { human: "发布单位翻译", verified: "审核员已核对" },
} as const;

async function assertAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

/** The translated title is beside the title of the page, on the same height. */
async function assertSideBySide(page: Page, translated: string): Promise<void> {
  const texts = page.locator("#translations p[lang]");
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await expect(texts.nth(0)).toHaveText(translated);
  await expect(texts.nth(1)).toHaveText(title);
  await expect(texts.nth(1)).toBeVisible();
  const [left, right] = await texts.evaluateAll((all) =>
    all.slice(0, 2).map((text) => text.getBoundingClientRect().toJSON() as DOMRect),
  );
  expect(left?.top).toBe(right?.top);
  expect(left?.right).toBeLessThan(right?.left ?? 0);
}

test("a listing is translated without script, verified by a curator, and read side by side", async ({
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await signIn(page, "en", demo.member);
  await page.goto("/en/my/listings");
  const row = page
    .getByRole("row")
    .filter({ has: page.getByText("Published", { exact: true }) })
    .first();
  const id = (await row.getByRole("link").first().getAttribute("href"))?.split("/").at(-1) ?? "";
  await page.goto(`/en/listings/${id}/translations`);
  await page.getByRole("main").getByRole("link", { name: "Vietnamese", exact: true }).click();
  await button(page, "Save translation").click();
  await expect(page.getByText("Fill this in.").first()).toBeVisible();
  await page.locator('[name="title"]').fill("Bản dịch tiếng Việt của tiêu đề");
  await page.locator('[name="summary"]').fill("Một bản tóm tắt ngắn gọn.");
  await button(page, "Save translation").click();
  await expect(page).toHaveURL(/done=saved/);

  const context = await browser.newContext();
  const desk = await context.newPage();
  await signIn(desk, "en", demo.curator);
  await desk.goto("/en/review");
  await desk.locator(`#translations a[href*="${id}"]`).click();
  const translations = desk.locator("#translations");
  await expect(translations.getByText(marks.en.human)).toBeVisible();
  await expect(translations.locator('[lang="vi"]').first()).toHaveText(/Bản dịch/);
  await assertAccessible(desk);
  const address = desk.url();
  await desk.goto(address.replace("/en/", "/zh/"));
  await expect(translations.getByText(marks.zh.human)).toBeVisible();
  await expect(button(desk, "标记为已核对：越南语")).toBeVisible();
  await desk.goto(address);
  await button(desk, "Mark as verified: Vietnamese").click();
  await expect(translations.getByText(marks.en.verified)).toBeVisible();

  const reader = await (await browser.newContext()).newPage();
  for (const locale of locales) {
    await reader.goto(`/${locale}/listings/${id}?in=vi`);
    await expect(reader.locator("#translations")).toContainText(marks[locale].verified);
    await expect(reader.getByText("Một bản tóm tắt ngắn gọn.")).toBeVisible();
    await assertSideBySide(reader, "Bản dịch tiếng Việt của tiêu đề");
  }

  await page.goto(`/en/listings/${id}/translations`);
  await button(page, "Remove the translation: Vietnamese").click();
  await expect(page).toHaveURL(/done=removed/);
  await expect(page.locator("#translations")).toHaveCount(0);
});
