import { button, demo, signIn, signUp } from "./support/people";
import { expect, test } from "./support/test";
import { locales } from "./support/texts";

for (const locale of locales) {
  test(`an administrator gives a role, suspends an account and reads the log, ${locale}`, async ({
    browser,
    page,
  }) => {
    const person = await signUp(page, locale, "MY");
    const office = await browser.newPage();
    await signIn(office, locale, demo.administrator);
    await office.goto(`/${locale}/admin/people`);
    const row = () => office.getByRole("row").filter({ hasText: person.email });
    await row().locator("select").selectOption("curator");
    await row()
      .locator("form")
      .filter({ has: office.locator("select") })
      .getByRole("button")
      .click();
    // The person's sessions end with the role; after a new sign-in the review is open to them.
    await page.goto(`/${locale}/my/listings`);
    await expect(page).toHaveURL(/sign-in/);
    await signIn(page, locale, person);
    expect((await page.goto(`/${locale}/review`))?.status()).toBe(200);

    await office.goto(`/${locale}/admin/people`);
    await row().locator("summary").click();
    await row().locator('[name="reason"]').fill("Posts advertisements");
    await row()
      .locator("form")
      .filter({ has: office.locator('[name="reason"]') })
      .getByRole("button")
      .click();
    await expect(row()).toContainText(locale === "en" ? "Suspended" : "停用");
    await page.goto(`/${locale}/sign-in`);
    await page.locator('[name="email"]').fill(person.email);
    await page.locator('[name="password"]').fill(person.password);
    await button(page, locale === "en" ? "Sign in" : "登录").click();
    await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible();

    await office.goto(`/${locale}/admin/audit`);
    await expect(office.getByRole("main")).toContainText("Posts advertisements");
    await office.close();
  });
}

test.describe("on a phone, without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("an act of the log takes two lines, and unfolds", async ({ page }) => {
    await signIn(page, "en", demo.administrator);
    await page.goto("/en/admin/audit");
    const entry = page
      .getByRole("main")
      .locator("li")
      .filter({ has: page.locator("details") });
    const heights = await entry.evaluateAll((all) => all.map((one) => one.clientHeight));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(72);
    const request = entry.first().getByText("Request", { exact: true });
    await expect(request).toBeHidden();
    await entry.first().locator("summary").click();
    await expect(request).toBeVisible();
  });
});

test("what is not for a role reads as not found", async ({ page }) => {
  await signIn(page, "en", demo.member);
  for (const path of ["/review", "/admin/people", "/admin/audit", "/admin/jobs"]) {
    expect((await page.goto(`/en${path}`))?.status(), path).toBe(404);
  }
  await page.context().clearCookies();
  await signIn(page, "en", demo.curator);
  for (const path of ["/admin/people", "/admin/audit", "/admin/jobs"]) {
    expect((await page.goto(`/en${path}`))?.status(), path).toBe(404);
  }
});
