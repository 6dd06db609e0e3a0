import { decide, submitOffer } from "./support/listings";
import { demo, signIn, signUp } from "./support/people";
import { expect, test } from "./support/test";
import { locales } from "./support/texts";

/** The matches of a listing are there within two seconds of its publication at demo size. */
const matchedWithinMs = 2000;

for (const locale of locales) {
  test(`from a sign-up to a match, ${locale}`, async ({ browser, page }) => {
    const title = `Solar nanofiltration for brackish wells ${locale}`;
    await signUp(page, locale, "CN");
    // An organisation in China must declare export control: the form says so before it submits.
    await expect(submitOffer(page, locale, title)).rejects.toThrow();
    await expect(page.locator("#exportControl-error, [id*=exportControl]").first()).toBeVisible();
    await page.locator('[name="exportControl"][value="free"]').check();
    await page
      .getByRole("main")
      .getByRole("button", { name: locale === "en" ? "Submit for review" : "提交审核" })
      .click();
    await expect(page).toHaveURL(/done=submitted/);

    const desk = await browser.newPage();
    await signIn(desk, locale, demo.curator);
    await desk.goto(`/${locale}/review`);
    await desk.getByRole("row").filter({ hasText: title }).getByRole("link").last().click();
    await expect(desk.getByRole("heading", { level: 1 })).toContainText(title);
    await decide(desk, locale, "publish", "Clear and complete.");

    const published = Date.now();
    await page.goto(`/${locale}/my/listings`);
    const id =
      (await page.getByRole("link", { name: title, exact: true }).getAttribute("href"))
        ?.split("/")
        .at(-1) ?? "";
    await expect
      .poll(
        async () => {
          const response = await page.request.get(`/api/v1/listings/${id}/matches`);
          const { items } = (await response.json()) as { items: { listing: { lang: string } }[] };
          return items.filter(({ listing }) => listing.lang !== "en").length;
        },
        { timeout: matchedWithinMs, intervals: [100] },
      )
      .toBeGreaterThan(0);
    expect(Date.now() - published).toBeLessThan(matchedWithinMs + 1000);

    await page.goto(`/${locale}/my/matches`);
    expect(await page.getByRole("article").count()).toBeGreaterThan(0);
    await page.goto(`/${locale}/listings/${id}`);
    await expect(page.getByRole("main")).toContainText("Clear and complete.");
    await desk.close();
  });
}

test("a curator asks for changes, the poster edits, submits again and withdraws", async ({
  browser,
  page,
}) => {
  const title = "Membrane plant that needs one more figure";
  await signUp(page, "en", "VN");
  await submitOffer(page, "en", title);

  const desk = await browser.newPage();
  await signIn(desk, "en", demo.curator);
  await desk.goto("/en/review");
  await desk.getByRole("row").filter({ hasText: title }).getByRole("link").last().click();
  await decide(desk, "en", "request_changes", "Say how much energy it needs.");

  await page.goto("/en/my/listings");
  await page.getByRole("link", { name: `Edit: ${title}` }).click();
  await expect(page.getByRole("main")).toContainText("Say how much energy it needs.");
  await page.locator('[name="advantages"]').fill("It needs 0.9 kWh for a cubic metre.");
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page).toHaveURL(/done=submitted/);

  await page.locator("summary").filter({ hasText: "Withdraw" }).first().click();
  await page
    .getByRole("main")
    .getByRole("button", { name: /withdraw/i })
    .first()
    .click();
  await expect(page).toHaveURL(/done=withdrawn/);
  await desk.close();
});

test("a stale edit says so and keeps what was typed", async ({ browser, page }) => {
  const person = await signUp(page, "en", "TH");
  const title = "Membrane plant in two windows at once";
  await submitOffer(page, "en", title);
  await page.goto("/en/my/listings");
  await page.getByRole("link", { name: title, exact: true }).click();
  await expect(page).not.toHaveURL(/\/my\/listings/);
  const id = page.url().split("/").at(-1) ?? "";

  const desk = await browser.newPage();
  await signIn(desk, "en", demo.curator);
  await desk.goto(`/en/review/${id}`);
  await decide(desk, "en", "request_changes", "Please add one figure.");

  const other = await browser.newPage();
  await signIn(other, "en", person);
  await page.goto(`/en/listings/${id}/edit`);
  await other.goto(`/en/listings/${id}/edit`);
  await other.locator('[name="summary"]').fill("Changed in the other window.");
  await other
    .getByRole("button", { name: "Save draft" })
    .or(other.getByRole("button", { name: "Save changes" }))
    .first()
    .click();
  await expect(other).toHaveURL(/done=saved/);
  await page.locator('[name="summary"]').fill("Typed in the first window.");
  await page
    .getByRole("button", { name: "Save draft" })
    .or(page.getByRole("button", { name: "Save changes" }))
    .first()
    .click();
  await expect(page.getByRole("main")).toContainText("There is a newer version");
  await expect(page.locator('[name="summary"]')).toHaveValue("Typed in the first window.");
  await desk.close();
  await other.close();
});
