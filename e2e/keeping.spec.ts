import type { Page } from "@playwright/test";
import { demo, signIn } from "./support/people";
import { aPair, assertAccessible, idOf } from "./support/reading";
import { expect, test } from "./support/test";
import { type Locale, locales } from "./support/texts";

const words = {
  en: {
    keep: "Keep on my shortlist",
    keptNoLonger: "Remove from my shortlist",
    tick: /^Compare: /,
    compare: "Compare ticked",
    differs: "differs",
    missing: "not found",
  },
  zh: {
    keep: /^收藏：/,
    keptNoLonger: /^取消收藏/,
    tick: /^加入比较：/,
    compare: "比较所选",
    differs: "不同",
    missing: "未找到",
  },
} as const;

/** A listing that is nowhere. */
const unknownId = "lst_00000000000000000000";

async function aDraft(page: Page, locale: Locale): Promise<string> {
  await signIn(page, locale, demo.member);
  await page.goto(`/${locale}/listings/new?kind=need`);
  await page.locator('[name="title"]').fill("A draft that is shown to nobody");
  await page.locator('button[name="intent"][value="save"]').first().click();
  await expect(page).toHaveURL(/done=saved/);
  return /lst_\w+/.exec(page.url())?.[0] ?? "";
}

for (const locale of locales) {
  const text = words[locale];

  test(`listings are kept and compared without JavaScript, ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await signIn(page, locale, demo.member);
    const list = `/${locale}/listings?kind=offer&section=C`;
    await page.goto(list);
    const keep = page.getByRole("button", { name: text.keep });
    const all = await keep.count();
    expect(all).toBeGreaterThan(1);
    for (const left of [all - 1, all - 2]) {
      await keep.first().click();
      await expect(keep).toHaveCount(left);
      expect(page.url()).toContain(list);
    }
    await page.goto(`/${locale}/my/shortlist`);
    const kept = page.getByRole("article");
    await expect(kept).toHaveCount(2);
    for (const times of [1, 2]) {
      await kept.getByRole("link", { name: text.tick }).first().click();
      await expect(kept.locator('a[aria-current="true"]')).toHaveCount(times);
    }
    await page.getByRole("link", { name: text.compare }).click();
    await expect(page).toHaveURL(/\/compare\?ids=lst_\w+%2Clst_/);
    await expect(page.getByRole("columnheader")).toHaveCount(3);
    const rows = page.getByRole("rowheader");
    const differing = await rows.filter({ hasText: text.differs }).count();
    expect(differing).toBeGreaterThan(0);
    await page.goto(`${page.url()}&only=differences`);
    await expect(rows).toHaveCount(differing);

    await page.goto(`/${locale}/my/shortlist`);
    for (const left of [1, 0]) {
      await page.getByRole("button", { name: text.keptNoLonger }).first().click();
      await expect(kept).toHaveCount(left);
    }
  });

  test(`what is missing and what is not public are alike not found, ${locale}`, async ({
    browser,
    page,
  }) => {
    const own = await (await browser.newContext()).newPage();
    const draft = await aDraft(own, locale);
    const { need } = await aPair(page, locale);
    for (const id of [draft, unknownId]) {
      await page.goto(`/${locale}/compare?ids=${idOf(need)},${id}`);
      await expect(page.getByRole("main").getByRole("status")).toContainText(text.missing);
      await expect(page.getByRole("columnheader")).toHaveCount(2);
      await expect(page.getByRole("main")).not.toContainText("A draft that is shown to nobody");
    }
    await page.goto(`/${locale}/my/shortlist`);
    await expect(page).toHaveURL(/sign-in\?next=/);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`shortlist and comparison are open to everybody, ${locale}, ${colorScheme}`, async ({
      browser,
    }) => {
      const viewport = { width: 360, height: 780 };
      const page = await (await browser.newContext({ colorScheme, viewport })).newPage();
      const { need, pair } = await aPair(page, locale);
      const compare = `/${locale}/compare`;
      const ids = [need, pair, unknownId].map(idOf).join(",");
      for (const path of [compare, `${compare}?ids=${ids}`]) await assertAccessible(page, path);
      const press = (name: string | RegExp) =>
        page.getByRole("main").getByRole("button", { name }).click();
      await signIn(page, locale, demo.member);
      await assertAccessible(page, `/${locale}/my/shortlist`);
      await page.goto(need);
      await press(text.keep);
      await expect(page.getByRole("button", { name: text.keptNoLonger })).toBeVisible();
      await assertAccessible(page, `/${locale}/my/shortlist`);
      await press(text.keptNoLonger);
      await expect(page.getByRole("article")).toHaveCount(0);
    });
  }
}
