import { aPair, pagesOf, qrText } from "./support/reading";
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
    title: "Match report",
    parts: [
      "Both sides in short",
      "The score",
      "Where the texts meet",
      "From here to a contract",
      "Sources",
    ],
    lang: "en",
  },
  zh: {
    earned: "已得分",
    next: "下一步",
    signIn: "登录",
    report: "打印版报告",
    pdf: "下载 PDF 报告",
    sheet: "打印一页简介",
    title: "匹配报告",
    parts: ["双方概要", "得分", "双方相通之处", "从匹配到签约", "资料来源"],
    lang: "zh",
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
    const code = page.getByRole("main").getByRole("img");
    await expect(code).toHaveAccessibleName(new RegExp(pair));
    expect(await qrText(code)).toBe(new URL(pair, page.url()).href);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(text.title);
    const parts = page.getByRole("main").getByRole("heading", { level: 2 });
    await expect(parts).toHaveText([...text.parts]);
    const link = page.getByRole("link", { name: text.pdf });
    await expect(link).toHaveAttribute("href", `${pair}/report.pdf`);
    const pdf = await request.get(`${pair}/report.pdf`);
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    const printed = await pdf.body();
    expect(pagesOf(printed)).toBeGreaterThan(0);
    expect(printed.toString("latin1")).toMatch(new RegExp(`/Lang ?\\(${text.lang}`));
    const other = await request.get(`${pair}x/report.pdf`);
    expect(other.status()).toBe(404);
    expect(other.headers()["content-type"]).toContain("problem+json");
  });

  test(`a listing is handed on by its address, with one press, ${locale}`, async ({ page }) => {
    const { need } = await aPair(page, locale);
    await page.goto(need);
    const share = page.locator("#share");
    await expect(share.getByRole("img")).toHaveAccessibleName(new RegExp(need));
    const link = share.getByRole("link", { name: need });
    await expect(link).toHaveAttribute("href", new URL(need, page.url()).href);
    expect(await qrText(share.getByRole("img"))).toBe(await link.getAttribute("href"));
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
    const code = page.getByRole("main").getByRole("img");
    expect(await qrText(code)).toBe(new URL(need, page.url()).href);
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
}
