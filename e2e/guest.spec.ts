import { expect, test } from "./support/test";
import { locales, texts } from "./support/texts";

for (const locale of locales) {
  test.describe(`a guest, ${locale}`, () => {
    test("finds offers and needs on the home page", async ({ page }) => {
      await page.goto(`/${locale}`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(texts[locale].home);
      await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${locale}`));
      expect(await page.getByRole("article").count()).toBeGreaterThan(3);
    });

    test("narrows the list by filters that stand in the address", async ({ page }) => {
      await page.goto(`/${locale}/listings?kind=offer`);
      const all = await page.getByRole("article").count();
      await page.goto(
        `/${locale}/listings?kind=offer&section=C&class=C02&subclass=C02F&country=CN&sort=readiness`,
      );
      const some = await page.getByRole("article").count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      await expect(page.getByRole("group").locator('[name="subclass"]')).toHaveValue("C02F");
    });

    test("is told of a filter that does not exist", async ({ page }) => {
      await page.goto(`/${locale}/listings?country=XX&stage=ripe`);
      await expect(page.getByRole("main")).toContainText(
        locale === "en" ? "not understood" : "筛选",
      );
      expect(await page.getByRole("article").count()).toBeGreaterThan(0);
    });

    test("reads an offer with its matches, scores and reasons", async ({ page }) => {
      await page.goto(`/${locale}/listings?kind=offer&subclass=C02F`);
      await page.getByRole("article").first().getByRole("link").first().click();
      await expect(page.getByRole("heading", { name: texts[locale].matchesOfOffer })).toBeVisible();
      const best = page.getByRole("main").getByRole("article").first();
      await expect(best).toContainText(/\d+/);
      expect(await best.getByRole("listitem").count()).toBeGreaterThan(2);
    });

    test("reads a match side by side, with the same words marked in both texts", async ({
      page,
    }) => {
      await page.goto(`/${locale}/listings?kind=need&subclass=C02F`);
      await page.getByRole("article").first().getByRole("link").first().click();
      await page.getByRole("link", { name: texts[locale].sideBySide }).first().click();
      await expect(page).toHaveURL(/\/matches\/lst_\w+\/lst_/);
      const sides = page.getByRole("article");
      await expect(sides).toHaveCount(2);
      for (const side of [sides.first(), sides.last()]) {
        await expect(side.locator("mark sup", { hasText: /^1$/ }).first()).toBeVisible();
      }
    });

    test("reads how the score is made", async ({ page }) => {
      await page.goto(`/${locale}/method`);
      for (const code of ["H04", "G06", "A61", "A23", "C07"]) {
        await expect(page.getByRole("main").getByText(code).first()).toBeVisible();
      }
      await expect(page.getByRole("main")).toContainText(/2,?022/);
      const credit = page.getByRole("listitem").filter({ hasText: "CC-CEDICT" });
      for (const [name, address] of [
        ["CC-CEDICT", /mdbg\.net/],
        ["CC BY-SA 4.0", /creativecommons\.org\/licenses\/by-sa\/4\.0/],
      ] as const) {
        await expect(credit.getByRole("link", { name })).toHaveAttribute("href", address);
      }
    });

    test("changes the language and stays on the page", async ({ page }) => {
      await page.goto(`/${locale}/listings?kind=need`);
      await page.getByRole("link", { name: texts[locale].anotherLanguage }).click();
      const other = locale === "en" ? "zh" : "en";
      await expect(page).toHaveURL(new RegExp(`/${other}/listings\\?kind=need`));
    });
  });
}

test("the start page goes by cookie, then by the browser's language, else to English", async ({
  playwright,
  baseURL,
}) => {
  const location = async (headers: Record<string, string>): Promise<string | undefined> => {
    const request = await playwright.request.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      extraHTTPHeaders: headers,
    });
    const response = await request.get("/", { maxRedirects: 0 });
    await request.dispose();
    return response.headers()["location"];
  };
  expect(await location({ "accept-language": "zh-CN,zh;q=0.9" })).toContain("/zh");
  expect(await location({ "accept-language": "fr" })).toContain("/en");
  expect(await location({ "accept-language": "zh-CN", cookie: "NEXT_LOCALE=en" })).toContain("/en");
});

test("members' pages send a guest to the sign-in and hide the rest", async ({ page }) => {
  for (const path of ["/my/listings", "/my/matches", "/listings/new?kind=offer", "/account"]) {
    await page.goto(`/en${path}`);
    await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
  }
  for (const path of ["/listings/lst_00000000000000000000", "/organisations/org_x", "/nothing"]) {
    expect((await page.goto(`/en${path}`))?.status()).toBe(404);
  }
});
