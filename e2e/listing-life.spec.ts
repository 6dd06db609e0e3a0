import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { decide, openStep, submitOffer } from "./support/listings";
import { button, demo, signIn, signUp } from "./support/people";
import { expect, test } from "./support/test";

const title = "Membrane plant with a long life on this platform";

async function assertAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

test("an offer is published, edited, reviewed change by change, closed and fulfilled", async ({
  browser,
  page,
}) => {
  await signUp(page, "en", "VN");
  await submitOffer(page, "en", title);
  const href = await page.getByRole("link", { name: title, exact: true }).getAttribute("href");
  const id = href?.split("/").at(-1) ?? "";
  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, "en", demo.curator);
  await desk.goto(`/en/review/${id}`);
  await decide(desk, "en", "publish", "Clear and complete.");

  await page.goto(`/en/listings/${id}/edit`);
  await expect(page.getByText("You are editing a published listing")).toBeVisible();
  await openStep(page, "about");
  await page
    .locator('[name="advantages"]')
    .fill("Uses 55 % less electricity than reverse osmosis.");
  await button(page, "Save changes").click();
  await expect(page.locator("#changes ins")).not.toHaveCount(0);
  await assertAccessible(page);
  await page.goto("/en/my/listings");
  await expect(page.getByText("Changed: Advantages and innovation")).toBeVisible();

  await desk.goto(`/en/review/${id}`);
  await expect(desk.locator("#changes del").first()).toContainText("40");
  await expect(desk.locator("#changes ins").first()).toContainText("55");
  await assertAccessible(desk);
  await decide(desk, "en", "publish", "The new figure is in.");

  await page.goto("/en/my/listings");
  await button(page, `Close for new interest: ${title}`).click();
  await expect(page).toHaveURL(/done=switched/);
  await desk.goto(`/en/listings/${id}`);
  await expect(desk.getByText("takes no new expressions of interest")).toBeVisible();

  await page.locator("summary").filter({ hasText: "Mark as fulfilled" }).click();
  await button(page, "Mark as fulfilled").click();
  await expect(page).toHaveURL(/done=fulfilled/);
  expect((await page.request.get(`/api/v1/listings/${id}`)).status()).toBe(404);
  await desk.close();
});

test("poster and curator are told of a twin and of what gives an anonymous poster away", async ({
  browser,
  page,
}) => {
  await signIn(page, "en", demo.member);
  const desk = await (await browser.newContext()).newPage();
  await signIn(desk, "en", demo.curator);
  const ids: string[] = [];
  for (const copy of ["The first of two twin membrane plants", "The second of two twin plants"]) {
    await expect(submitOffer(page, "en", copy)).rejects.toThrow();
    await page.locator('[name="exportControl"][value="free"]').check();
    await openStep(page, "terms");
    await page.locator('[name="anonymous"]').check();
    await openStep(page, "about");
    await page.locator('[name="summary"]').fill("Langui makes water from brackish wells.");
    await button(page, "Submit for review").click();
    await expect(page).toHaveURL(/done=submitted/);
    await expect(page.getByText("looks like a name of the organisation")).toBeVisible();
    ids.push(new URL(page.url()).searchParams.get("listing") ?? "");
    if (ids.length === 1) {
      await desk.goto(`/en/review/${ids[0] ?? ""}`);
      await decide(desk, "en", "publish", "Clear and complete.");
      await expect
        .poll(async () => (await page.request.get("/api/health")).text())
        .toContain('"queued":0,"running":0');
    }
  }
  await expect(page.getByText(/say(s)? nearly the same/)).toBeVisible();
  await assertAccessible(page);
  await page.goto(page.url().replace("/en/", "/zh/"));
  await expect(page.getByText("疑似单位名称")).toBeVisible();
  await expect(page.getByText(/发现 \d+ 条内容相近的信息/)).toBeVisible();
  await desk.goto(`/en/review/${ids[1] ?? ""}`);
  await expect(desk.getByText(/say(s)? nearly the same/)).toBeVisible();
  await expect(desk.getByText("looks like a name of the organisation")).toBeVisible();
  await assertAccessible(desk);
  await desk.goto(`/zh/review/${ids[1] ?? ""}`);
  await expect(desk.getByText(/发现 \d+ 条内容相近的信息/)).toBeVisible();
  await expect(desk.getByText("疑似单位名称")).toBeVisible();
  await desk.close();
});
