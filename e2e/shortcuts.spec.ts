import { expect, test } from "./support/test";
import { locales } from "./support/texts";

const names = { en: "Keyboard shortcuts", zh: "键盘快捷键" } as const;

for (const locale of locales) {
  test(`the sheet of shortcuts opens, closes and can switch them off, ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/method`);
    const button = page.getByRole("button", { name: names[locale] });
    const sheet = page.getByRole("dialog", { name: names[locale] });
    await button.waitFor();
    await page.keyboard.press("?");
    await expect(sheet).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();

    await button.click();
    await sheet.getByRole("checkbox").uncheck();
    await sheet.getByRole("button").click();
    await page.keyboard.press("?");
    await expect(sheet).toBeHidden();
    await page.reload();
    await button.click();
    await expect(sheet.getByRole("checkbox")).not.toBeChecked();
  });

  test(`two keys lead to a page, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await page.getByRole("button", { name: names[locale] }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("n");
    await expect(page).toHaveURL(new RegExp(`/${locale}/listings\\?kind=need$`));
    await page.keyboard.press("g");
    await page.keyboard.press("e");
    await expect(page).toHaveURL(new RegExp(`/${locale}/method$`));
  });
}

test("a slash leads to where one searches", async ({ page }) => {
  await page.goto("/en/method");
  await page.getByRole("button", { name: names.en }).waitFor();
  await page.keyboard.press("/");
  await expect
    .poll(async () =>
      (await page.locator('input[type="search"]:focus').count()) > 0 ? "/search" : page.url(),
    )
    .toMatch(/\/(search|listings)$/);
});

test("keys that are typed into a field are text", async ({ page }) => {
  await page.goto("/en/sign-in");
  await page.getByRole("button", { name: names.en }).waitFor();
  await page.locator('[name="email"]').pressSequentially("gn?/");
  await expect(page.locator('[name="email"]')).toHaveValue("gn?/");
  await expect(page).toHaveURL(/sign-in/);
  await expect(page.getByRole("dialog")).toBeHidden();
});
