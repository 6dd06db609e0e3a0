import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { filterFits, publishedFacts, sortKeys } from "./support/facts";
import { button, demo, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { locales, texts } from "./support/texts";

const words = {
  en: {
    label: "Search offers and needs",
    button: "Search",
    instead: "Searched for",
    postAsNeed: "Post this as a need",
    save: "Save this search",
    remove: "Remove",
    saved: "The search is saved.",
    removed: "The search is removed.",
    compact: "Compact",
    concept: "Concept",
  },
  zh: {
    label: "搜索供给与需求",
    button: "搜索",
    instead: "已改为搜索",
    postAsNeed: "把它发布为需求",
    save: "保存本次搜索",
    remove: "移除",
    saved: "搜索已保存。",
    removed: "搜索已移除。",
    compact: "紧凑",
    concept: "概念",
  },
} as const;

const results = (page: Page) => page.getByRole("main").getByRole("article");
const counted = (text: string | null): number => Number(/\((\d+)\)$/.exec(text ?? "")?.[1]);

async function search(page: Page, locale: "en" | "zh", query: string): Promise<void> {
  const form = page.getByRole("main").getByRole("search");
  await form.locator('[name="q"]').fill(query);
  await form.getByRole("button", { name: words[locale].button }).click();
  await expect(page).toHaveURL(/[?&]q=/);
}

/** As many as a page of the list shows. */
const pageSize = 20;

/** Chooses values in the form of the filters and sends it. */
async function choose(page: Page, locale: "en" | "zh", name: string, value: string): Promise<void> {
  await page.locator(`select[name="${name}"]`).selectOption(value);
  await page.getByRole("main").getByRole("button", { name: texts[locale].show }).click();
  await expect(page).toHaveURL(new RegExp(`[?&]${name}=${value}(&|$)`));
}

/** The ids of the results, in their order. */
const idsOf = (page: Page): Promise<string[]> =>
  results(page)
    .locator("h2 a")
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute("href")?.split("/").at(-1) ?? ""),
    );

async function assertAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
  ).toEqual([]);
}

for (const locale of locales) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`finding, ${locale}, ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
      test.use({ javaScriptEnabled });

      test("what is written in other languages is found", async ({ page }) => {
        await page.goto(`/${locale}/listings`);
        for (const [query, lang] of [
          ["durian", "th"],
          ["榴莲", "th"],
          ["may quat nuoc ao tom", "vi"],
          ["hongganji", "zh"],
          ["F26B", "km"],
        ] as const) {
          await search(page, locale, query);
          await expect(results(page).locator(`h2 [lang="${lang}"]`).first()).toBeVisible();
        }
      });

      test("a wrong spelling is put right, and said so", async ({ page }) => {
        await page.goto(`/${locale}/listings?q=aflatoxn`);
        await expect(page.getByRole("main")).toContainText(words[locale].instead);
        await expect(results(page).first()).toContainText(/aflatoxin/i);
      });

      test("every filter says how many listings it leaves", async ({ page }) => {
        await page.goto(`/${locale}/listings?q=biogas`);
        const option = page.locator('select[name="language"] option').nth(1);
        const [value, count] = [await option.getAttribute("value"), await option.textContent()];
        await page.locator('select[name="language"]').selectOption(value);
        await page.getByRole("main").getByRole("button", { name: texts[locale].show }).click();
        await expect(page).toHaveURL(new RegExp(`language=${value ?? ""}`));
        await expect(page).toHaveURL(/q=biogas/);
        await expect(results(page)).toHaveCount(counted(count));
      });

      test("a concept can be switched off and on", async ({ page }) => {
        await page.goto(`/${locale}/listings?q=biogas`);
        const before = await results(page).count();
        const concept = page.locator('main a[href*="off="]');
        await concept.click();
        await expect(page).toHaveURL(/off=biogas-production/);
        expect(await results(page).count()).toBeLessThanOrEqual(before);
        await page.getByRole("main").locator("li a.line-through").click();
        await expect(page).not.toHaveURL(/off=/);
        await expect(results(page)).toHaveCount(before);
      });

      test("where nothing fits there is a way on", async ({ page }) => {
        await page.goto(`/${locale}/listings?q=榴莲&country=BN&language=th`);
        await expect(results(page)).toHaveCount(0);
        await page.locator('main a[href*="q="][href*="language=th"]').last().click();
        await expect(results(page)).not.toHaveCount(0);
        await page.goto(`/${locale}/listings?q=zzzqqqxxx`);
        await page.getByRole("link", { name: words[locale].postAsNeed }).click();
        await expect(page).toHaveURL(/next=.*zzzqqqxxx/);
        await page.locator('[name="email"]').fill(demo.member.email);
        await page.locator('[name="password"]').fill(demo.member.password);
        await button(page, texts[locale].signIn).click();
        await expect(page).toHaveURL(/\/listings\/new\?kind=need/);
        await expect(page.locator('[name="title"]')).toHaveValue("zzzqqqxxx");
      });

      test("the fields of technology are a tree that leads to listings", async ({ page }) => {
        await page.goto(`/${locale}/ipc`);
        await page.getByRole("link", { name: /^(?:Open|展开) C / }).click();
        await page.getByRole("link", { name: /^(?:Open|展开) C02 / }).click();
        const row = page.getByRole("row").filter({ hasText: "C02F" });
        const offers = row.getByRole("link").first();
        const count = Number(await offers.textContent());
        await offers.click();
        await expect(results(page)).toHaveCount(count);
        await page.goto(`/${locale}/ipc`);
        const form = page.getByRole("main").getByRole("search");
        await form.locator('[name="q"]').fill("干燥");
        await form.getByRole("button").click();
        await expect(page.getByRole("row").filter({ hasText: "F26B" })).toBeVisible();
      });
    });
  }

  test(`a search is saved, found again and removed, ${locale}`, async ({ page }) => {
    await signIn(page, locale, demo.member);
    await page.goto(`/${locale}/listings?q=biogas&kind=offer`);
    await page.getByRole("button", { name: words[locale].save }).click();
    await expect(page.getByRole("main")).toContainText(words[locale].saved);
    await assertAccessible(page);
    await page
      .getByRole("main")
      .getByRole("link", { name: /biogas/ })
      .click();
    await expect(page).toHaveURL(/q=biogas&kind=offer|kind=offer&q=biogas/);
    await page.goto(`/${locale}/my/searches`);
    await page.getByRole("button", { name: /biogas/ }).click();
    await expect(page.getByRole("main")).toContainText(words[locale].removed);
  });

  test(`a search that finds nothing yet is saved, ${locale}`, async ({ page }) => {
    await signIn(page, locale, demo.member);
    await page.goto(`/${locale}/listings?q=zzzqqqxxx&kind=offer`);
    await expect(results(page)).toHaveCount(0);
    await page.getByRole("button", { name: words[locale].save }).click();
    await expect(page.getByRole("main")).toContainText(words[locale].saved);
    const saved = page.getByRole("main").getByRole("link", { name: /zzzqqqxxx/ });
    await saved.click();
    await expect(page).toHaveURL(/q=zzzqqqxxx/);
    await expect(page).toHaveURL(/kind=offer/);
    await page.goto(`/${locale}/my/searches`);
    await page.getByRole("button", { name: /zzzqqqxxx/ }).click();
    await expect(page.getByRole("main")).toContainText(words[locale].removed);
    await expect(saved).toHaveCount(0);
  });

  test(`typing suggests, and the keyboard chooses, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/listings`);
    const field = page.getByRole("combobox", { name: words[locale].label });
    await field.fill("biogas");
    const options = page.getByRole("option");
    await expect(options.first()).toContainText(words[locale].concept);
    await assertAccessible(page);
    await field.press("ArrowDown");
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await field.press("Escape");
    await expect(options.first()).toBeHidden();
    await field.press("ArrowDown");
    await field.press("Enter");
    await expect(page).toHaveURL(/[?&]q=/);
    expect(await results(page).count()).toBeGreaterThan(0);
    await field.fill("kestrel");
    await page.getByRole("option", { name: /Kestrel/ }).click();
    await expect(page).toHaveURL(/\/organisations\/org_/);
  });

  test(`the list can be compact, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/listings?kind=need`);
    const cards = await results(page).count();
    await page.getByRole("link", { name: words[locale].compact }).click();
    await expect(page).toHaveURL(/view=compact/);
    await expect(results(page)).toHaveCount(cards);
    await assertAccessible(page);
  });
}

for (const locale of locales) {
  for (const javaScriptEnabled of [true, false]) {
    const how = `${locale}, ${javaScriptEnabled ? "with" : "without"} JavaScript`;
    test.describe(`the form of the filters, ${how}`, () => {
      test.use({ javaScriptEnabled });

      test("leaves what each filter asks for, and holds it in the address", async ({ page }) => {
        const facts = await publishedFacts(page.request);
        await page.goto(`/${locale}/listings`);
        const offered = await page
          .locator("main select")
          .evaluateAll((selects) => selects.map((select) => select.getAttribute("name") ?? ""));
        expect(offered).toEqual(["sort", ...Object.keys(filterFits)]);
        for (const [name, fits] of Object.entries(filterFits)) {
          await page.goto(`/${locale}/listings`);
          const option = page.locator(`select[name="${name}"] option`).nth(1);
          const count = counted(await option.textContent());
          const value = (await option.getAttribute("value")) ?? "";
          await choose(page, locale, name, value);
          await expect(results(page)).toHaveCount(Math.min(count, pageSize));
          await expect(page.locator(`select[name="${name}"]`)).toHaveValue(value);
          const ids = await idsOf(page);
          expect(ids).toHaveLength(Math.min(count, pageSize));
          const others = ids.filter((id) => {
            const listing = facts.get(id);
            return listing === undefined || !fits(listing, value);
          });
          expect(others, `${name}=${value}`).toEqual([]);
          expect([...facts.values()].filter((one) => fits(one, value))).toHaveLength(count);
        }
      });

      test("puts the listings in the order that is chosen", async ({ page }) => {
        const facts = await publishedFacts(page.request);
        await page.goto(`/${locale}/listings?q=water`);
        for (const sort of ["deadline", "readiness", "newest"] as const) {
          await choose(page, locale, "sort", sort);
          await expect(page).toHaveURL(/q=water/);
          const keys = (await idsOf(page)).map((id) => {
            const listing = facts.get(id);
            return listing === undefined ? Number.NaN : sortKeys[sort](listing);
          });
          expect(new Set(keys).size, sort).toBeGreaterThan(1);
          expect(keys, sort).toEqual(keys.toSorted((a, b) => a - b));
        }
      });
    });
  }
}
