import type { Page } from "@playwright/test";
import { button, choose } from "./people";
import { expect } from "./test";
import { type Locale, texts } from "./texts";

/** An offer that the demo's Vietnamese need for drinking water is about, written in English. */
export const waterOffer = {
  title: "Low-pressure nanofiltration for brackish village water",
  summary: "A container plant that makes drinking water from brackish wells with solar power.",
  description:
    "The plant treats brackish groundwater and river water with saltwater intrusion by nanofiltration membranes at low pressure. It makes 20 t/d of drinking water, runs on photovoltaic panels and is cleaned by village operators.",
  advantages:
    "Uses 40 % less electricity than reverse osmosis and needs no chemicals for pretreatment.",
} as const;

/** Opens a step of the listing form by its link above it. */
export async function openStep(page: Page, step: string): Promise<void> {
  await page.locator(`main nav a[href="#${step}"]`).click();
}

/** For a form without script, which stands open as a whole and suggests fields at the press of a button. */
export async function openWithoutScript(page: Page, step: string): Promise<void> {
  if (step === "field") await button(page, texts.en.suggest).click();
}

/** Fills the form of a new offer, with the fields of technology that the form suggests. */
export async function fillOffer(
  page: Page,
  locale: Locale,
  title: string = waterOffer.title,
  open: typeof openStep = openStep,
): Promise<void> {
  await page.goto(`/${locale}/listings/new?kind=offer`);
  await page.locator('[name="lang"]').selectOption("en");
  await page.locator('[name="title"]').fill(title);
  await page.locator('[name="summary"]').fill(waterOffer.summary);
  await page.locator('textarea[name="description"]').fill(waterOffer.description);
  await page.locator('[name="advantages"]').fill(waterOffer.advantages);
  await open(page, "readiness");
  await choose(page, "trl", "8");
  await choose(page, "ipStatus", "granted");
  await open(page, "transfer");
  await page.locator('[name="transferWays"][value="equipment_supply"]').check();
  await open(page, "field");
  await page.locator('[name="ipc"][value="C02F"]').check();
  await open(page, "terms");
}

export async function submitOffer(
  page: Page,
  locale: Locale,
  title: string = waterOffer.title,
): Promise<void> {
  await fillOffer(page, locale, title);
  await button(page, texts[locale].submit).click();
  await expect(page).toHaveURL(/\/my\/listings\?done=submitted/);
  await expect(page.getByRole("link", { name: title, exact: true }).first()).toBeVisible();
}

/** Scores a listing well and sends a decision with a message. */
export async function decide(
  page: Page,
  locale: Locale,
  decision: string,
  message: string,
): Promise<void> {
  for (const criterion of ["clarity", "detail", "credibility", "readiness"]) {
    await choose(page, `scores.${criterion}`, "4");
  }
  await choose(page, "decision", decision);
  await page.locator('[name="message"]').fill(message);
  if (decision !== "publish") await page.locator('[name="reason"]').fill("A figure is missing.");
  await button(page, texts[locale].sendDecision).click();
  await expect(page).toHaveURL(new RegExp(`/review\\?done=${decision}`));
}
