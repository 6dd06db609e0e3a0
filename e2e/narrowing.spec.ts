import type { Page } from "@playwright/test";
import { openStep } from "./support/listings";
import { demo, signIn } from "./support/people";
import { assertShownAccessible } from "./support/reading";
import { expect, test } from "./support/test";
import { type Locale, locales } from "./support/texts";

const words = {
  en: {
    map: "Narrow to a country",
    tiers: "Narrow to a tier",
    vietnam: /^Vietnam, Tier 2: (\d+) listing/,
    bar: "Compare",
    tick: /^Compare: /,
    ticked: /^Compare no longer: /,
    untick: /^Take away from the comparison: /,
    compare: "Compare ticked",
    four: "4 are ticked already",
    full: "Take one away to tick another",
    two: "2 of 4 ticked",
    next: "Next page",
    chosen: "It is ticked in your list above.",
  },
  zh: {
    map: "按国家筛选",
    tiers: "按梯队筛选",
    vietnam: /^越南，.*：(\d+) 条/,
    bar: "比较",
    tick: /^加入比较：/,
    ticked: /^不再比较：/,
    untick: /^移出比较：/,
    compare: "比较所选",
    four: "已选满 4 条",
    full: "请先移除一条",
    two: "已选 2 条，最多 4 条",
    next: "下一页",
    chosen: "已在上方列表中选中。",
  },
} as const;

const results = (page: Page) => page.getByRole("main").getByRole("article");
const filters = (page: Page) => page.locator("details.open-from-lg > summary");

async function tick(page: Page, locale: Locale, times: number): Promise<void> {
  const bar = page.getByRole("region", { name: words[locale].bar, exact: true });
  const ticked = page.getByRole("link", { name: words[locale].ticked });
  for (let time = 0; time < times; time += 1) {
    const before = new URL(page.url()).searchParams.get("compare") ?? "";
    await results(page).getByRole("link", { name: words[locale].tick }).first().click();
    await expect
      .poll(() => (new URL(page.url()).searchParams.get("compare") ?? "").length)
      .toBeGreaterThan(before.length);
  }
  await expect(bar).toBeVisible();
  await expect(ticked.first()).toBeAttached();
}

for (const locale of locales) {
  const text = words[locale];
  for (const javaScriptEnabled of [true, false]) {
    const how = `${locale}, ${javaScriptEnabled ? "with" : "without"} JavaScript`;
    test.describe(`narrowing and ticking, ${how}`, () => {
      test.use({ javaScriptEnabled });

      test("a country is chosen on the map, with its count, and left again", async ({ page }) => {
        await page.goto(`/${locale}/listings?kind=need&sort=deadline`);
        const tile = page.getByRole("navigation", { name: text.map }).getByRole("link", {
          name: text.vietnam,
        });
        const count = Number(text.vietnam.exec((await tile.textContent()) ?? "")?.[1]);
        expect(count).toBeGreaterThan(0);
        await tile.click();
        await expect(page).toHaveURL(/country=VN/);
        await expect(page).toHaveURL(/kind=need/);
        await expect(page).toHaveURL(/sort=deadline/);
        await expect(results(page)).toHaveCount(count);
        await expect(tile).toHaveAttribute("aria-current", "true");
        const tiers = page.getByRole("navigation", { name: text.tiers });
        await expect(tiers.getByRole("link")).toHaveCount(1);
        await tiers.getByRole("link").click();
        await expect(page).toHaveURL(/tier=2/);
        await expect(results(page)).toHaveCount(count);
        await tile.click();
        await expect(page).not.toHaveURL(/country=/);
        await expect(page).toHaveURL(/tier=2/);
      });

      test("ticks stay from page to page, and more than four are refused in words", async ({
        page,
      }) => {
        await page.goto(`/${locale}/listings`);
        await tick(page, locale, 2);
        const bar = page.getByRole("region", { name: text.bar, exact: true });
        await expect(bar).toContainText(text.two);
        await page.getByRole("link", { name: text.next, exact: true }).click();
        await expect(page).toHaveURL(/page=2/);
        await expect(bar).toContainText(text.two);
        await tick(page, locale, 2);
        await expect(page).toHaveURL(/page=2/);
        await expect(bar).toContainText(text.full);
        await expect(results(page).getByRole("link", { name: text.tick })).toHaveCount(0);
        await expect(results(page).getByText(text.four).first()).toBeVisible();
        await bar.locator("summary").click();
        await bar.getByRole("link", { name: text.untick }).first().click();
        await expect(results(page).getByText(text.four)).toHaveCount(0);
        await expect(bar).not.toContainText(text.full);
        await bar.getByRole("link", { name: text.compare }).click();
        await expect(page).toHaveURL(/\/compare\?ids=/);
        await expect(page.getByRole("columnheader")).toHaveCount(4);
      });

      test("the classification is a tree in the form", async ({ page }) => {
        await signIn(page, locale, demo.member);
        await page.goto(`/${locale}/listings/new?kind=need`);
        const branch = (code: string) =>
          page.locator("#ipc-tree button").filter({ hasText: new RegExp(`^[+−]${code}\\D`) });
        const box = (code: string) => page.locator(`[name="ipc"][value="${code}"]`);
        const chosen = page.locator("#field-ipc");
        await page.locator('[name="title"]').fill("Kept while the tree is opened");
        if (javaScriptEnabled) await openStep(page, "field");
        await branch("C").click();
        await branch("C02").click();
        await box("C02F").check();
        await branch("C01").click();
        await expect(chosen.locator('[value="C02F"]')).toBeChecked();
        await branch("C02").click();
        await expect(box("C02F")).toHaveCount(1);
        await expect(page.locator("#ipc-tree")).toContainText(text.chosen);
        await expect(page.locator('[name="title"]')).toHaveValue("Kept while the tree is opened");
        await expect(branch("C02")).toHaveAttribute("aria-expanded", "true");
        await branch("C02").click();
        await expect(branch("C02")).toHaveAttribute("aria-expanded", "false");
      });
    });
  }

  for (const colorScheme of ["light", "dark"] as const) {
    test(`the map, the ticks and the tree are open to everybody, ${locale}, ${colorScheme}`, async ({
      browser,
    }) => {
      const viewport = { width: 360, height: 780 };
      const page = await (await browser.newContext({ colorScheme, viewport })).newPage();
      await page.goto(`/${locale}/listings?kind=offer&country=CN`);
      await filters(page).click();
      await expect(page.getByRole("navigation", { name: text.map })).toBeVisible();
      await assertShownAccessible(page);
      await page.goto(`/${locale}/listings`);
      await tick(page, locale, 4);
      await assertShownAccessible(page);
      await signIn(page, locale, demo.member);
      await page.goto(`/${locale}/listings/new?kind=need`);
      await openStep(page, "field");
      await page.locator("#ipc-tree button").first().focus();
      await page.keyboard.press("Enter");
      await page.locator("#ipc-tree ul ul button").first().click();
      await expect(page.locator('#ipc-tree [name="ipc"]').first()).toBeVisible();
      await assertShownAccessible(page);
    });
  }
}
