import { withoutTable } from "./support/fault";
import { waterOffer } from "./support/listings";
import { button, choose, demo, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { locales, texts } from "./support/texts";

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  test(`signs in, posts and submits without JavaScript, ${locale}`, async ({ page }) => {
    const title = `Posted without a script, ${locale}`;
    await signIn(page, locale, demo.member);
    await page.goto(`/${locale}/listings/new?kind=offer`);
    await page.locator('[name="title"]').fill(title);
    await button(page, texts[locale].submit).click();
    // Nothing is written, the faults are named and what was typed is still there.
    await expect(page.locator('[name="title"]')).toHaveValue(title);
    await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();

    await page.locator('[name="lang"]').selectOption("en");
    await page.locator('[name="summary"]').fill(waterOffer.summary);
    await page.locator('textarea[name="description"]').fill(waterOffer.description);
    await page.locator('[name="advantages"]').fill(waterOffer.advantages);
    await choose(page, "trl", "7");
    await choose(page, "ipStatus", "filed");
    await choose(page, "exportControl", "free");
    await page.locator('[name="transferWays"][value="equipment_supply"]').check();
    await page.getByRole("button", { name: texts[locale].suggest }).click();
    await page.locator('[name="ipc"][value="C02F"]').check();
    await button(page, texts[locale].submit).click();
    await expect(page).toHaveURL(/done=submitted/);
    await expect(page.getByRole("main")).toContainText(title);
  });
}

for (const locale of locales) {
  test(`a page that is not there says so without JavaScript, ${locale}`, async ({ page }) => {
    for (const path of ["nothing", "listings/lst_none", "organisations/org_none"]) {
      const answer = await page.goto(`/${locale}/${path}`);
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts[locale].notFound);
      await page.getByRole("main").getByRole("link").first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/listings$`));
    }
  });
}

test("a page that failed says so without JavaScript", async ({ page, context }) => {
  await signIn(page, "en", demo.member);
  const reader = await context.newPage(); // one that has no script policy yet
  await withoutTable("saved_search", async () => {
    const answer = await page.request.get("/en/my/searches");
    expect(answer.status()).toBe(500);
    await reader.setContent(await answer.text());
  });
  const words = await reader.evaluate(() => getComputedStyle(document.body, "::before").content);
  for (const locale of locales) expect(words).toContain(texts[locale].fault);
});

test("a wrong password is answered in words, without JavaScript too", async ({ page }) => {
  await page.goto("/en/sign-in");
  await page.locator('[name="email"]').fill(demo.member.email);
  await page.locator('[name="password"]').fill("not the password");
  await button(page, "Sign in").click();
  await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();
  await expect(page.locator('[name="email"]')).toHaveValue(demo.member.email);
  await expect(page.locator('[name="password"]')).toHaveValue("");
});
