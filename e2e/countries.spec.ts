import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, test } from "./support/test";
import { locales } from "./support/texts";

const countries = 12;
const names = {
  en: { VN: "Vietnam", LA: "Laos", CN: "China" },
  zh: { VN: "越南", LA: "老挝", CN: "中国" },
} as const;
/** What a page says of a gap: that nobody offers it, or nobody across. */
const nobody = {
  en: { anywhere: "Nowhere", across: "Not on the other side" },
  zh: { anywhere: "各国均无", across: "对方没有" },
} as const;

const offersSchema = z.object({ items: z.array(z.object({ country: z.string().nullable() })) });

/** The first count is made soon after the start; a reader who came before it looks again. */
async function untilCounted(page: Page, path: string): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await expect(page.locator("main time").first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 45_000 });
}

/** A number that a link shows. */
const numberIn = (text: string): number => Number(text.replace(/\D/g, ""));

/** The rows of a country's gaps: the subclass, the link to the needs in it and what it says of offers. */
const gapsOf = (page: Page) =>
  page.locator("#gaps table tbody tr").evaluateAll((rows) =>
    rows.map((row) => {
      const [code = ""] = /[A-H]\d\d[A-Z]/.exec(row.textContent) ?? [];
      const [link] = row.getElementsByTagName("a");
      const offered = row.lastElementChild?.lastElementChild?.textContent ?? "";
      return { code, href: link?.getAttribute("href") ?? "", needed: link?.text ?? "", offered };
    }),
  );

for (const locale of locales) {
  test.describe(`countries without JavaScript, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test("are entered by the map, each from its own square", async ({ page }) => {
      await page.goto(`/${locale}/countries`);
      const tiles = page.getByRole("main").locator('nav a[href*="/countries/"]');
      await expect(tiles).toHaveCount(countries);
      const boxes = await tiles.evaluateAll((links) =>
        links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect),
      );
      for (const [place, one] of boxes.entries()) {
        for (const other of boxes.slice(place + 1)) {
          const apart =
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top;
          expect(apart).toBe(true);
        }
      }
      await tiles.filter({ hasText: names[locale].VN }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(names[locale].VN);
    });

    test("say what suits them and who says so, with the papers' curves", async ({ page }) => {
      await page.goto(`/${locale}/countries/VN`);
      const facts = page.locator("#facts");
      await expect(facts).toContainText("93");
      await expect(facts).toContainText(/5\.1/);
      const ranks = page.locator("#ranks").getByRole("rowheader");
      await expect(ranks).toHaveCount(5);
      await expect(page.getByRole("img")).toHaveCount(2);
      await expect(page.locator("#investment_by_country")).toContainText(
        locale === "en" ? "8.57" : "85.7",
      );
      await page.goto(`/${locale}/countries/TL`);
      await expect(page.getByRole("img")).toHaveCount(0);
      await expect(page.locator("#papers p")).toHaveCount(2);
      // Among the tabs, and below what the papers do not say.
      await expect(page.getByRole("main").locator(`a[href="/${locale}/trends"]`)).toHaveCount(2);
    });

    test("count as many offers and needs as their lists hold", async ({ page }) => {
      await untilCounted(page, `/${locale}/countries/LA`);
      const links = await page
        .locator("#now table a")
        .evaluateAll((found) =>
          found.map((link) => [link.getAttribute("href") ?? "", link.textContent] as const),
        );
      expect(links.length).toBeGreaterThan(0);
      for (const [href, text] of links.slice(0, 4)) {
        await page.goto(href);
        await expect(page.getByRole("article")).toHaveCount(numberIn(text));
      }
    });
  });

  test.describe(`a country by itself, without JavaScript, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test("names what is needed there and offered nowhere", async ({ page, request }) => {
      await untilCounted(page, `/${locale}/countries/SG`);
      const gaps = await gapsOf(page);
      expect(gaps.length).toBeGreaterThan(1);
      const offersOf = async (code: string) => {
        const answer = await request.get(`/api/v1/listings?kind=offer&subclass=${code}`);
        return offersSchema.parse(await answer.json()).items;
      };
      for (const { code, offered } of gaps) {
        const offers = await offersOf(code);
        const { anywhere, across } = nobody[locale];
        expect(offered, code).toBe(offers.length === 0 ? anywhere : across);
        expect(
          offers.filter(({ country }) => country === "CN"),
          code,
        ).toEqual([]);
      }
      expect(gaps.map(({ offered }) => offered)).toContain(nobody[locale].anywhere);
      for (const { href, needed } of gaps.slice(0, 1)) {
        await page.goto(href);
        await expect(page).toHaveURL(/kind=need&.*country=SG/);
        await expect(page.getByRole("article")).toHaveCount(numberIn(needed));
      }
    });

    test("is China, the other side of each match", async ({ page }) => {
      await untilCounted(page, `/${locale}/countries/CN`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(names[locale].CN);
      await expect(page.locator("#ranks")).toHaveCount(0);
      await expect(page.locator("#facts dd")).not.toHaveCount(0);
      await expect(page.getByRole("img")).toHaveCount(2);
      await expect(page.locator("#patents_by_year")).toContainText(/4,?601/);
      const link = page.locator('#now a[href*="country=CN"][href*="kind=need"]').first();
      const needs = numberIn((await link.textContent()) ?? "");
      expect(needs).toBeGreaterThan(0);
      await link.click();
      await expect(page.getByRole("article")).toHaveCount(needs);
    });
  });

  test.describe(`the market without JavaScript, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test("shows where supply meets demand, and leads to both", async ({ page }) => {
      await untilCounted(page, `/${locale}/market`);
      const matrix = page.getByRole("table").first();
      await expect(matrix.getByRole("columnheader")).toHaveCount(countries + 1);
      await expect(matrix.getByRole("rowheader")).toHaveCount(8);
      const square = matrix.getByRole("link", { name: new RegExp(names[locale].VN) }).last();
      const label = (await square.locator(".sr-only").textContent()) ?? "";
      const [offers = 0, needs = 0] = [...label.matchAll(/\d+/g)].map(([digits]) => Number(digits));
      await square.click();
      await expect(page).toHaveURL(/section=[A-H]&country=VN$/);
      await expect(page.getByRole("article")).toHaveCount(offers + needs);
    });

    test("opens a section and tells how long the first match takes", async ({ page }) => {
      await untilCounted(page, `/${locale}/market`);
      await page.getByRole("rowheader").getByRole("link", { name: / A / }).click();
      await expect(page).toHaveURL(/section=A$/);
      const classes = page.getByRole("table").first().getByRole("rowheader");
      for (const text of await classes.allTextContents()) expect(text).toMatch(/^A\d\d/);
      const waits = page.locator("#waits");
      await waits.locator("summary").click();
      const told = await waits.getByRole("table").getByRole("cell").allTextContents();
      // On a phone a cell names its column before its number.
      const sum = told.reduce((so, text) => so + Number(/\d+$/.exec(text)?.[0]), 0);
      await page.goto(`/${locale}/listings`);
      const all = numberIn((await page.getByRole("status").first().textContent()) ?? "");
      expect(sum).toBe(all);
    });
  });
}

test("a country that is none has no page, and a section that is none is every section", async ({
  page,
}) => {
  for (const code of ["XX", "vn", "__proto__"]) {
    expect((await page.goto(`/en/countries/${code}`))?.status()).toBe(404);
  }
  await untilCounted(page, "/en/market?section=Z");
  await expect(page.getByRole("table").first().getByRole("rowheader")).toHaveCount(8);
});
