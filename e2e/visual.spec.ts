import type { Page } from "@playwright/test";
import { z } from "zod";
import { demo, signIn } from "./support/people";
import { isSameEnvironment } from "./support/rendering";
import { expect, test } from "./support/test";

/** How much of a picture may differ, 0-1: single pixels at the edges of letters do from run to run. */
const maxDiffPixelRatio = 0.02;
const healthSchema = z.object({
  jobs: z.object({ queued: z.number(), running: z.number() }),
});
const widths = [360, 1280] as const;
/** What is compared of a long page, in pixels: its head and the beginning of what it is for. */
const height = 1500;

/** A picture's name and how to get there: a path, then the first link of the main content with a part of its address. */
type View = readonly [name: string, path: string, ...links: readonly string[]];

const forGuests: readonly View[] = [
  ["home", "/zh"],
  ["browse", "/en/listings"],
  ["listing", "/en/listings?kind=need", "/listings/lst_"],
  ["match", "/zh/listings?kind=need", "/listings/lst_", "/matches/"],
  ["search", "/en/listings?q=rice+drying"],
  ["method", "/zh/method"],
  ["trends", "/en/trends"],
  ["country", "/zh/countries/VN"],
  ["sign-in", "/zh/sign-in"],
  ["sign-up", "/en/sign-up"],
];
const forMembers: readonly View[] = [
  ["new-need", "/zh/listings/new?kind=need"],
  ["my-listings", "/en/my/listings"],
];
const forCurators: readonly View[] = [["review", "/en/review"]];

/** The demo's dates count from the day it was loaded: puts one date and one hour in the place of all. */
async function freezeDates(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode } = texts;
      currentNode.nodeValue = (currentNode.nodeValue ?? "")
        .replaceAll(/\d{1,2} [A-Z][a-z]{2,8} \d{4}/g, "1 May 2027")
        .replaceAll(/\d{4}年\d{1,2}月\d{1,2}日/g, "2027年1月1日")
        .replaceAll(/\b\d{2}:\d{2}\b/g, "12:00");
    }
  });
}

async function open(page: Page, [, path, ...links]: View): Promise<void> {
  await page.goto(path);
  for (const link of links) {
    const address = await page.locator(`main a[href*="${link}"]`).first().getAttribute("href");
    await page.goto(address ?? "");
  }
  await page.evaluate(() => document.fonts.ready);
  // A page that comes alive would find other texts than it was sent with.
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await freezeDates(page);
}

async function compare(page: Page, views: readonly View[], width: number): Promise<void> {
  for (const view of views) {
    await open(page, view);
    await expect
      .soft(page)
      .toHaveScreenshot(`${view[0]}-${width}.png`, { maxDiffPixelRatio, animations: "disabled" });
  }
}

/** Draws everything that can be pressed in a part of the page as if it were pointed at, or had the focus. */
async function force(page: Page, part: string, state: "hover" | "focus-visible"): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeIds } = await devtools.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: `${part} :is(a, button, input, select, textarea, summary, [role="option"])`,
  });
  expect(nodeIds.length).toBeGreaterThan(0);
  for (const nodeId of nodeIds) {
    await devtools.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: [state] });
  }
}

/** The parts of the components' page whose looks answer to pointer and keys. */
const answering = ["acts", "fields"] as const;

/** Matches are there when the jobs that the demo's start queued are done. */
test.beforeAll(async ({ request }) => {
  const openJobs = async (): Promise<number> => {
    const health: unknown = await (await request.get("/api/health")).json();
    const { jobs } = healthSchema.parse(health);
    return jobs.queued + jobs.running;
  };
  await expect.poll(openJobs, { timeout: 60_000 }).toBe(0);
});

test.describe("every page looks as it did", () => {
  test.describe.configure({ timeout: 240_000 });
  test.beforeEach(async ({ page }, { config }) => {
    const same = await isSameEnvironment(page, config.updateSnapshots);
    test.skip(
      !same,
      "NO PICTURE WAS COMPARED: the baselines were made with another browser or with other fonts than those of this machine (e2e/baselines/environment.json). A change of the look goes unseen here.",
    );
  });

  for (const width of widths) {
    test.describe(`at ${width} px`, () => {
      test.use({ viewport: { width, height }, contextOptions: { reducedMotion: "reduce" } });

      test("for guests", async ({ page }) => {
        await compare(page, forGuests, width);
      });

      test("for members", async ({ page }) => {
        await signIn(page, "en", demo.member);
        await compare(page, forMembers, width);
      });

      test("for curators", async ({ page }) => {
        await signIn(page, "en", demo.curator);
        await compare(page, forCurators, width);
      });

      test("the components, in light and dark", async ({ page }) => {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await open(page, ["design", "/en/design"]);
          await expect.soft(page).toHaveScreenshot(`design-${colorScheme}-${width}.png`, {
            maxDiffPixelRatio,
            animations: "disabled",
            fullPage: true,
          });
        }
      });

      test("the components, pointed at and focused", async ({ page }) => {
        for (const state of ["hover", "focus-visible"] as const) {
          await open(page, ["design", "/en/design"]);
          for (const part of answering) {
            await force(page, `#${part}`, state);
            await expect
              .soft(page.locator(`#${part}`))
              .toHaveScreenshot(`${part}-${state}-${width}.png`, {
                maxDiffPixelRatio,
                animations: "disabled",
              });
          }
        }
      });
    });
  }
});
