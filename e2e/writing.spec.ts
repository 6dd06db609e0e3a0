import type { Page } from "@playwright/test";
import { openStep, waterOffer } from "./support/listings";
import { button, demo, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { type Locale, locales, texts } from "./support/texts";

const words = {
  en: {
    saved: /Saved at \d{2}:\d{2}/,
    stale: "saved a newer version",
    offline: "you are offline",
    byHand: "not as you write",
    next: "Next: What you are looking for",
    second: "Step 2 of 6: What you are looking for",
    match: /needs? match/,
    confidence: "Confidence",
    email: "is an e-mail address",
    vague: "The texts contain no figures",
    named: "looks like a name of the organisation",
    twin: "says nearly the same",
    stage: "The stage of development",
  },
  zh: {
    saved: /已于\d{2}:\d{2}保存/,
    stale: "已有更新的版本",
    offline: "网络已断开",
    byHand: "不会自动保存",
    next: "下一步：所需技术",
    second: "第 2 步，共 6 步：所需技术",
    match: /匹配 \d+ 条需求/,
    confidence: "置信度",
    email: "是电子邮箱",
    vague: "没有任何数据",
    named: "疑似单位名称",
    twin: "内容相近",
    stage: "技术成熟度",
  },
} as const;

const form = (locale: Locale, kind: "offer" | "need") => `/${locale}/listings/new?kind=${kind}`;
const field = (page: Page, name: string) =>
  page.locator(`input[name="${name}"], textarea[name="${name}"]`);
const feedback = (page: Page) => page.locator("#feedback");

/** The form is alive once its steps are. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('main nav [aria-current="step"]')).toBeVisible();
}

async function writeOffer(page: Page, locale: Locale, title: string): Promise<void> {
  await page.locator('[name="lang"]').selectOption("en");
  await field(page, "title").fill(title);
  await field(page, "summary").fill(waterOffer.summary);
  await field(page, "description").fill(waterOffer.description);
  await expect(page.getByText(words[locale].saved)).toBeVisible();
}

for (const locale of locales) {
  const said = words[locale];

  test(`a need is written step by step with the keyboard, ${locale}`, async ({ page }) => {
    await signIn(page, locale, demo.member);
    await open(page, form(locale, "need"));
    await field(page, "title").focus();
    await page.keyboard.type("Dryer for longan");
    await page.keyboard.press("Enter");
    await expect(field(page, "title")).toBeFocused();
    await expect(field(page, "specification.material")).toBeHidden();

    await button(page, said.next).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("group", { name: said.second })).toBeFocused();
    await page.keyboard.press("Tab");
    for (const part of ["material", "method", "performance", "product", "place"]) {
      await expect(field(page, `specification.${part}`)).toBeFocused();
      await page.keyboard.type(`About the ${part}`);
      await page.keyboard.press("Tab");
    }
    await page.goBack();
    await expect(field(page, "title")).toHaveValue("Dryer for longan");
    await page.goForward();
    await expect(field(page, "specification.place")).toHaveValue("About the place");

    await openStep(page, "terms");
    await button(page, texts[locale].submit).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator('main [role="alert"]')).toBeFocused();
    await expect(field(page, "summary")).toBeVisible();
    await page.locator('main [role="alert"] a[href="#field-transferWays"]').focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#field-transferWays")).toBeFocused();
  });

  test(`what is written is kept and survives a reload, ${locale}`, async ({ page }) => {
    const title = `Written and never lost, ${locale}`;
    await signIn(page, locale, demo.member);
    await open(page, form(locale, "offer"));
    await writeOffer(page, locale, title);
    await expect(page).toHaveURL(/\/listings\/lst_\w+\/edit/);
    await openStep(page, "field");
    await page.locator('[name="ipc"][value="C02F"]').check();
    // The last words are kept too where somebody follows a link at once.
    await openStep(page, "about");
    await field(page, "summary").fill("The last words before leaving.");
    await page.locator('header a[href$="/my/listings"]').filter({ visible: true }).click();
    await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();
    await page.goBack();
    await expect(field(page, "summary")).toHaveValue("The last words before leaving.");
    await page.reload();
    await expect(field(page, "title")).toHaveValue(title);
    await openStep(page, "field");
    await expect(page.locator('[name="ipc"][value="C02F"]')).toBeChecked();
  });

  test(`a second window with an older version says so and keeps what was typed, ${locale}`, async ({
    page,
  }) => {
    await signIn(page, locale, demo.member);
    await open(page, form(locale, "offer"));
    await writeOffer(page, locale, `Written in two windows, ${locale}`);
    const other = await page.context().newPage();
    await open(other, page.url());
    const version = page.locator('main input[name="version"]');
    const before = await version.inputValue();
    await field(page, "summary").fill("First.");
    await expect(version).not.toHaveValue(before);
    await field(other, "summary").fill("Second.");
    await expect(other.getByText(said.stale)).toBeVisible({ timeout: 15_000 });
    await expect(field(other, "summary")).toHaveValue("Second.");
    await page.reload();
    await expect(field(page, "summary")).toHaveValue("First.");
  });

  test(`partners, suggestions and advice follow what is written, ${locale}`, async ({ page }) => {
    await signIn(page, locale, demo.member);
    await open(page, form(locale, "offer"));
    await expect(feedback(page)).toContainText(said.stage);
    await writeOffer(page, locale, `Followed as it is written, ${locale}`);
    await expect(feedback(page).getByText(said.match)).toBeVisible();
    expect(await feedback(page).locator('a[href*="/listings/lst_"]').count()).toBeGreaterThan(0);

    await openStep(page, "field");
    const water = page.locator('[name="ipc"][value="C02F"]');
    await expect(water).toBeVisible();
    await expect(page.locator("#field-ipc-C02F-hint")).toContainText(said.confidence);
    const before = await page.getByRole("meter").getAttribute("aria-valuenow");
    await water.focus();
    await page.keyboard.press("Space");
    await expect(page.getByRole("meter")).not.toHaveAttribute("aria-valuenow", before ?? "");

    await openStep(page, "terms");
    await page.locator('[name="anonymous"]').check();
    await openStep(page, "about");
    await field(page, "summary").fill("Langui makes water; write to water@example.org.");
    await expect(feedback(page)).toContainText(said.named);
    await expect(feedback(page)).toContainText(said.email);
    await field(page, "description").fill("It makes good water.");
    await expect(feedback(page)).toContainText(said.vague);
  });

  test(`without a connection the form says so, and saves when it is back, ${locale}`, async ({
    browser,
  }) => {
    // A page of its own: the browser reports every lost request as an error.
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, locale, demo.member);
    await open(page, form(locale, "offer"));
    await context.setOffline(true);
    await field(page, "title").fill(`Written on a train, ${locale}`);
    await expect(page.getByText(said.offline)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText(said.saved)).toBeVisible({ timeout: 15_000 });
    await context.close();
  });
}

test("a published listing changes by a button alone", async ({ page }) => {
  await signIn(page, "en", demo.member);
  await page.goto("/en/my/listings");
  const row = page
    .getByRole("row")
    .filter({ has: page.getByText("Published", { exact: true }) })
    .first();
  await row.locator('a[href$="/edit"]').click();
  await expect(page.getByText(words.en.byHand)).toBeVisible();
  const before = await field(page, "title").inputValue();
  await field(page, "title").fill("Changed, but not sent to anybody");
  await page.waitForTimeout(5000);
  await page.reload();
  await expect(field(page, "title")).toHaveValue(before);
  await expect(page.locator("#changes")).toHaveCount(0);
});

/** What makes a listing nearly say the same as another. */
const copied = ["summary", "description", "advantages"] as const;

test("a twin of a published listing is named while it is written", async ({ page }) => {
  await signIn(page, "en", demo.member);
  await page.goto("/en/listings?kind=offer&language=en");
  // The newest ones are those of other tests.
  await page.getByRole("article").last().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/listings\/lst_\w+$/);
  const twin = await page.getByRole("heading", { level: 1 }).innerText();
  const { listing } = await page.evaluate(async () => {
    const id = window.location.pathname.split("/").at(-1) ?? "";
    const answer = await fetch(`/api/v1/listings/${id}`);
    return { listing: (await answer.json()) as Record<(typeof copied)[number], string> };
  });
  await open(page, form("en", "offer"));
  await field(page, "title").fill(twin);
  for (const name of copied) await field(page, name).fill(listing[name]);
  await expect(feedback(page)).toContainText(words.en.twin);
  await expect(feedback(page).getByRole("link", { name: twin, exact: true })).toBeVisible();
  // The draft is kept by now, and says the same to who opens it in Chinese.
  await expect(page).toHaveURL(/\/listings\/lst_\w+\/edit/);
  await open(page, page.url().replace("/en/", "/zh/"));
  await expect(feedback(page)).toContainText(words.zh.twin);
  await expect(feedback(page).getByRole("link", { name: twin, exact: true })).toBeVisible();
});
