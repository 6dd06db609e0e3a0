import type { Page } from "@playwright/test";
import { expect } from "./test";
import { type Locale, texts } from "./texts";

/** The demo's accounts, as the server prints them at its start. */
export const demo = {
  member: { email: "member@demo.example", password: "demo-member-2026" },
  curator: { email: "curator@demo.example", password: "demo-curator-2026" },
  administrator: { email: "administrator@demo.example", password: "demo-administrator-2026" },
} as const;

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** The one button of the main content with a text. */
export const button = (page: Page, name: string) =>
  page.getByRole("main").getByRole("button", { name, exact: true });

export async function signIn(
  page: Page,
  locale: Locale,
  { email, password }: Credentials,
): Promise<void> {
  await page.goto(`/${locale}/sign-in`);
  await page.locator('[name="email"]').fill(email);
  await page.locator('[name="password"]').fill(password);
  await button(page, texts[locale].signIn).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

let made = 0;

/** Signs a new person up with an organisation of Laos, where every optional field stays empty. */
export async function signUp(page: Page, locale: Locale, country = "LA"): Promise<Credentials> {
  made += 1;
  const person = {
    email: `person-${Date.now()}-${made}@example.org`,
    password: "a rather long pass phrase",
  };
  await page.goto(`/${locale}/sign-up`);
  await page.locator('[name="name"]').fill("Noy");
  await page.locator('[name="email"]').fill(person.email);
  await page.locator('[name="password"]').fill(person.password);
  await page.locator('[name="organisation.name"]').fill(`Cooperative ${made}`);
  await page.locator('[name="organisation.country"]').selectOption(country);
  if (country === "CN") await page.locator('[name="organisation.province"]').selectOption("CN-GX");
  await choose(page, "organisation.kind", "cooperative");
  await choose(page, "organisation.size", "small");
  await button(page, texts[locale].signUp).click();
  await expect(page).not.toHaveURL(/sign-up/);
  return person;
}

/** Chooses a value of a select or of a group of radio buttons, whichever carries the name. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`[name="${name}"]`).first().waitFor();
  const select = page.locator(`select[name="${name}"]`);
  if ((await select.count()) > 0) await select.selectOption(value);
  else await page.locator(`input[name="${name}"][value="${value}"]`).check();
}
