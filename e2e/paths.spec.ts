import { expect, test } from "./support/test";

const long = "x".repeat(4000);
const strange = [
  "/zz/listings",
  "/EN/listings",
  "/en/%00",
  "/en/listings/%00",
  "/en/listings/..%2f..%2fetc%2fpasswd",
  `/en/listings/${long}`,
  "/en/listings/lst_' or 1=1 --",
  "/en/organisations/org_%F0%9F%98%80",
  "/en/matches/a/b",
  "/en/listings?page=-1",
  "/en/listings?page=1e99",
  "/en/listings?kind=offer&kind=need",
  "/en/listings?kind=%00",
  `/en/listings?country=${long}`,
  "/en/listings?__proto__[kind]=offer",
  "/en/my/listings?done=%3Cscript%3E",
  "/en/set-password?link=%00%ff",
  "/api/v1/listings/%00",
  "/api/v1/listings?cursor=%00",
  "/api/v1/listings/lst_/matches?limit=NaN",
  "/api/v1/nothing",
  "/%2e%2e/%2e%2e/package.json",
  "/.env",
  "/nanqiao.sqlite",
];

for (const path of strange) {
  test(`${path.slice(0, 60)} is answered, and never with a fault of the server`, async ({
    request,
  }) => {
    const answer = await request.get(path, { maxRedirects: 3 });
    expect(answer.status()).toBeLessThan(500);
    expect((await answer.body()).length).toBeGreaterThan(0);
    if (path.startsWith("/api/") && answer.status() >= 400) {
      expect(answer.headers()["content-type"]).toContain("json");
    }
  });
}

test("a malformed percent sign is refused, and says nothing of the server", async ({ request }) => {
  for (const path of ["/en/listings/%ff", "/en/listings/%E0%A4%A", "/api/v1/listings/%ff"]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBeGreaterThanOrEqual(400);
    expect(await answer.text(), path).not.toMatch(/node_modules|\bat \w+/);
  }
});

test("nothing of the project's files is served", async ({ request }) => {
  for (const path of ["/package.json", "/lib/env.ts", "/.git/config", "/README.md"]) {
    expect((await request.get(path)).status(), path).toBeGreaterThanOrEqual(400);
  }
});
