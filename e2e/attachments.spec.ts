import type { Page } from "@playwright/test";
import { decide, fillOffer, openWithoutScript } from "./support/listings";
import { button, choose, demo, signIn, signUp } from "./support/people";
import { expect, test } from "./support/test";
import { texts } from "./support/texts";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");
const aPoint =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const megabyte = 1024 * 1024;

async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('[name="file"]').setInputFiles({ name, mimeType: "application/pdf", buffer });
  await button(page, "Add file").click();
}

test("a file of a wrong type or size is refused at its field, without script", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signIn(page, "en", demo.member);
  await page.goto("/en/my/listings");
  await page.locator('main a[href$="/edit"]').first().click();
  const added = page.locator("#attachments").getByRole("link", { name: /\.(pdf|png)$/ });
  await send(page, "page.pdf", Buffer.from("<!doctype html><script>alert(1)</script>"));
  await expect(page.locator("#field-file-error")).toContainText("of a type that is not accepted");
  for (const size of [10 * megabyte, 30 * megabyte]) {
    await send(page, "large.pdf", Buffer.concat([pdf, Buffer.alloc(size)]));
    await expect(page.locator("#field-file-error")).toContainText("at most 10 MB");
    await page.goto(page.url().replace(/\?.*/, ""));
  }
  await expect(added).toHaveCount(0);
});

test("files are added without script, read by nobody before a curator agrees, then saved by all", async ({
  browser,
}) => {
  const title = "An offer with a data sheet";
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signIn(page, "en", demo.member);
  await fillOffer(page, "en", title, openWithoutScript);
  await choose(page, "exportControl", "free");
  await button(page, texts.en.saveDraft).click();
  await expect(page).toHaveURL(/\/edit\?done=saved/);
  const files = page.locator("#attachments");
  const added = files.getByRole("link", { name: /\.(pdf|png)$/ });

  await send(page, "数据表.pdf", pdf);
  await expect(files.getByRole("status")).toHaveText("The file is added.");
  await send(page, "photo.png", Buffer.from(aPoint, "base64"));
  await expect(added).toHaveCount(2);
  await expect(files.getByRole("listitem").first()).toContainText("PDF, 1 kB");
  const link = (await files.getByRole("link", { name: "数据表.pdf" }).getAttribute("href")) ?? "";
  expect((await page.request.get(link)).status()).toBe(200);

  const guest = await (await browser.newContext()).newPage();
  const stranger = await (await browser.newContext()).newPage();
  await signUp(stranger, "en");
  for (const reader of [guest, stranger]) {
    const [refused, missing] = [
      await reader.request.get(link),
      await reader.request.get("/files/att_00000000000000000000"),
    ];
    expect([refused.status(), await refused.text()]).toEqual([404, await missing.text()]);
  }

  await button(page, texts.en.submit).click();
  await expect(page).toHaveURL(/done=submitted/);
  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, "en", demo.curator);
  await desk.goto("/en/review");
  await desk.getByRole("link", { name: title, exact: true }).first().click();
  await expect(desk.getByText("Not public yet")).toHaveCount(2);
  await button(desk, "Remove: photo.png").click();
  await expect(desk.getByText("Not public yet")).toHaveCount(1);
  await decide(desk, "en", "publish", "Good.");

  const found = guest.getByRole("link", { name: title, exact: true }).first();
  await expect(async () => {
    await guest.goto(`/zh/listings?q=${encodeURIComponent(title)}`);
    await expect(found).toBeVisible({ timeout: 500 });
  }).toPass();
  await found.click();
  const saved = guest.waitForEvent("download");
  await guest.getByRole("link", { name: "数据表.pdf" }).click();
  expect((await saved).suggestedFilename()).toBe("数据表.pdf");
  const { "content-disposition": disposition, "x-content-type-options": sniffing } = (
    await guest.request.get(link)
  ).headers();
  expect([disposition, sniffing]).toEqual([expect.stringMatching(/^attachment;/), "nosniff"]);
});
