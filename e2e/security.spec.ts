import { demo, signIn } from "./support/people";
import { expect, test } from "./support/test";
import { texts } from "./support/texts";

const sessionCookie = "nanqiao.session";

test("a cookie that is replayed after the sign-out opens nothing", async ({ page, context }) => {
  await signIn(page, "en", demo.member);
  const before = await context.cookies();
  expect(before.find(({ name }) => name === sessionCookie)).toMatchObject({
    httpOnly: true,
    sameSite: "Lax",
  });
  await page.goto("/en/account");
  await page.getByRole("button", { name: texts.en.signOut }).first().click();
  await expect(page).not.toHaveURL(/account/);
  await context.addCookies(before);
  await page.goto("/en/my/listings");
  await expect(page).toHaveURL(/sign-in/);
});

test("a form from elsewhere, or from nowhere, changes nothing", async ({
  page,
  context,
  playwright,
  baseURL,
}) => {
  await signIn(page, "en", demo.member);
  await page.goto("/en/account");
  const fields = await page
    .locator("form")
    .last()
    .locator('input[type="hidden"]')
    .evaluateAll((inputs) =>
      inputs.map(
        (input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""] as const,
      ),
    );
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  for (const headers of [
    {},
    { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
  ] as const) {
    const request = await playwright.request.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      extraHTTPHeaders: { ...headers, cookie },
    });
    await request.post("/en/account", { multipart: Object.fromEntries(fields), maxRedirects: 0 });
    await request.dispose();
  }
  await page.goto("/en/my/listings");
  await expect(page).toHaveURL(/my\/listings/);
});

test("after a sign-in one lands on our own pages only", async ({ page }) => {
  for (const next of ["https://evil.example/", "//evil.example/", "/\\evil.example"]) {
    await page.context().clearCookies();
    await page.goto(`/en/sign-in?next=${encodeURIComponent(next)}`);
    await page.locator('[name="email"]').fill(demo.member.email);
    await page.locator('[name="password"]').fill(demo.member.password);
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await expect(page).not.toHaveURL(/sign-in/);
    expect(new URL(page.url()).hostname).toBe("localhost");
  }
});

test("every page carries the security headers and a nonce policy", async ({ request }) => {
  for (const path of ["/en", "/zh/listings", "/en/sign-in"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"]).toMatch(
      /script-src 'self' 'nonce-[^']+' 'strict-dynamic'/,
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-powered-by"]).toBeUndefined();
  }
});
