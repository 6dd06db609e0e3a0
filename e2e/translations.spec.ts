import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { button, demo, signIn } from "./support/people";
import { expect, test } from "./support/test";

async function assertAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
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
  await expect(translations.getByText("Translated by its organisation")).toBeVisible();
  await expect(translations.locator('[lang="vi"]').first()).toHaveText(/Bản dịch/);
  await assertAccessible(desk);
  await button(desk, "Mark as verified: Vietnamese").click();
  await expect(translations.getByText("Verified by a curator")).toBeVisible();

  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/zh/listings/${id}?in=vi`);
  await expect(reader.locator("#translations")).toContainText("审核员已核对");
  await expect(reader.getByText("Một bản tóm tắt ngắn gọn.")).toBeVisible();

  await page.goto(`/en/listings/${id}/translations`);
  await button(page, "Remove the translation: Vietnamese").click();
  await expect(page).toHaveURL(/done=removed/);
  await expect(page.locator("#translations")).toHaveCount(0);
});
