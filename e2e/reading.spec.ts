import { aPair, assertAccessible, pagesOf } from "./support/reading";
import { expect, test } from "./support/test";
import { locales } from "./support/texts";

const words = {
  en: {
    earned: "earned",
    next: "The next step",
    signIn: "Sign in",
    report: "Report for paper",
    pdf: "Report as PDF",
    sheet: "One-page sheet for paper",
  },
  zh: {
    earned: "已得分",
    next: "下一步",
    signIn: "登录",
    report: "打印版报告",
    pdf: "下载 PDF 报告",
    sheet: "打印一页简介",
  },
} as const;

for (const locale of locales) {
  const text = words[locale];

  test(`a match shows where its points come from and what to do next, ${locale}`, async ({
    page,
  }) => {
    const { need, pair } = await aPair(page, locale);
    await page.goto(need);
    await expect(page.locator("#matches")).toContainText(text.earned);
    const parts = page.locator("#matches article").first().getByRole("list").first();
    await expect(parts.getByRole("listitem")).toHaveCount(5);
    await page.goto(pair);
    const next = page.locator("#next");
    await expect(next.getByRole("heading", { name: text.next })).toBeVisible();
    await next.getByRole("link", { name: text.signIn, exact: true }).click();
    await expect(page).toHaveURL(/sign-in\?next=%2Fmatches/);
  });

  test(`a match is taken along as a report, on paper and as a PDF, ${locale}`, async ({
    page,
    request,
  }) => {
    const { pair } = await aPair(page, locale);
    await page.goto(pair);
    await page.getByRole("link", { name: text.report }).click();
    await expect(page).toHaveURL(/\/report$/);
    await expect(page.getByRole("main").getByRole("img")).toHaveAccessibleName(new RegExp(pair));
    const link = page.getByRole("link", { name: text.pdf });
    await expect(link).toHaveAttribute("href", `${pair}/report.pdf`);
    const pdf = await request.get(`${pair}/report.pdf`);
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    expect(pagesOf(await pdf.body())).toBeGreaterThan(0);
    const other = await request.get(`${pair}x/report.pdf`);
    expect(other.status()).toBe(404);
    expect(other.headers()["content-type"]).toContain("problem+json");
  });

  test(`a listing is handed on by its address, with one press, ${locale}`, async ({ page }) => {
    const { need } = await aPair(page, locale);
    await page.goto(need);
    const share = page.locator("#share");
    await expect(share.getByRole("img")).toHaveAccessibleName(new RegExp(need));
    await expect(share.getByRole("link", { name: need })).toBeVisible();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await share.getByRole("button").click();
    await expect(share.getByRole("status")).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(need);
  });

  test(`a listing goes on one sheet of paper, whatever it says, ${locale}`, async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const { need } = await aPair(page, locale);
    await page.goto(need);
    await expect(page.locator("#share").getByRole("button")).toHaveCount(0);
    await page.getByRole("link", { name: text.sheet }).click();
    await expect(page).toHaveURL(new RegExp(`${need}/sheet$`));
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    // The longest texts in the tallest script.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll("article p[lang], h1 span")) {
        element.textContent = "နေရောင်ခြည်ဖြင့် တိုက်ရိုက်မောင်းပြီး ".repeat(100);
        element.setAttribute("lang", "my");
      }
    });
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`papers and matches are open to everybody, ${locale}, ${colorScheme}`, async ({
      browser,
    }) => {
      const viewport = { width: 360, height: 780 };
      const page = await (await browser.newContext({ colorScheme, viewport })).newPage();
      const { need, pair } = await aPair(page, locale);
      for (const path of [need, pair, `${pair}/report`, `${need}/sheet`]) {
        await assertAccessible(page, path);
      }
    });
  }
}
