import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { filledIn, pagesFor } from "./support/pages";
import { demo, signIn } from "./support/people";
import { idOf } from "./support/reading";
import { expect, test } from "./support/test";
import { locales } from "./support/texts";

async function firstLink(page: Page, path: string, link: string): Promise<string> {
  await page.goto(path);
  const href = await page.locator(`main a[href*="${link}"]`).first().getAttribute("href");
  return href?.split("?")[0] ?? "";
}

const schemes = ["light", "dark"] as const;

/** Opens a page once and looks at it in both schemes. */
async function assertAccessible(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
      `${path}, ${colorScheme}`,
    ).toEqual([]);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${path} is wider than the window`).toBeLessThanOrEqual(0);
}

async function scan(
  page: Page,
  locale: string,
  whom: keyof typeof pagesFor,
  parts: Readonly<Record<string, string>>,
): Promise<void> {
  for (const path of pagesFor[whom]) {
    await assertAccessible(page, `/${locale}${filledIn(path, parts)}`);
  }
}

/** Of a line's height to its letters, in scripts with marks above and below the letters. */
const leastLineHeight = 1.7;

/** The texts in a language and the height of their lines in parts of their letters' size. */
const lineHeights = (page: Page, lang: string) =>
  page.getByRole("main").evaluate((main, language) => {
    const hasText = (element: Element) =>
      [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && (nodeValue ?? "").trim() !== "",
      );
    return [...main.querySelectorAll(`:lang(${language})`)].filter(hasText).map((element) => {
      const { lineHeight, fontSize } = getComputedStyle(element);
      const within = element.closest("h1, h2, h3, p, dd, li")?.tagName.toLowerCase() ?? "none";
      const name = `${within} ${element.textContent.slice(0, 40)}`;
      return { name, ratio: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) };
    });
  }, lang);

/** Where the focus is, whether it has been there, and whether it is seen; null where it has left the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isOutlined =
      outlineStyle !== "none" &&
      Number.parseFloat(outlineWidth) >= 2 &&
      !/^rgba\(.*, 0\)$/.test(outlineColor);
    const wasHere = element.hasAttribute("data-was-focused");
    element.setAttribute("data-was-focused", "");
    return {
      name: element.outerHTML.slice(0, 160),
      wasHere,
      isSeen: isOutlined && box.width > 0 && box.height > 0,
      isInWindow: box.bottom > 0 && box.top < window.innerHeight && box.right > 0,
    };
  });

/** What takes the focus on the shortest of the pages: header, steps or filters, content and footer. */
const fewestStops = 20;

/** Goes through a page by the tabulator alone. */
async function assertFocusSeen(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  const unseen: string[] = [];
  let stops = 0;
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop === null || stop.wasHere) break;
    stops += 1;
    if (!stop.isSeen || !stop.isInWindow) unseen.push(stop.name);
  }
  expect(unseen, path).toEqual([]);
  expect(stops, path).toBeGreaterThan(fewestStops);
}

for (const locale of locales) {
  test.describe(`${locale}, in light and dark, on a phone`, () => {
    // Without motion, so that no colour is caught on its way from one scheme to the other.
    test.use({
      viewport: { width: 360, height: 780 },
      contextOptions: { reducedMotion: "reduce" },
    });
    test.describe.configure({ timeout: 300_000 });

    test("pages for guests", async ({ page }) => {
      const listing = await firstLink(page, `/${locale}/listings?kind=need`, "/listings/lst_");
      const organisation = await firstLink(page, listing, "/organisations/");
      const pair = await firstLink(page, listing, "/matches/");
      const [need = "", offer = ""] = pair.split("/").slice(-2);
      await scan(page, locale, "guests", { need, offer, organisation: idOf(organisation) });
    });

    test("pages for members", async ({ page }) => {
      await signIn(page, locale, demo.member);
      const edit = await firstLink(page, `/${locale}/my/listings`, "/edit");
      await scan(page, locale, "members", { own: idOf(edit.replace(/\/edit$/, "")) });
    });

    test("pages for curators and administrators", async ({ page }) => {
      await signIn(page, locale, demo.administrator);
      const review = await firstLink(page, `/${locale}/review`, "/review/lst_");
      await scan(page, locale, "administrators", { waiting: idOf(review) });
    });
  });

  test(`focus is seen wherever it goes, ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await assertFocusSeen(page, `/${locale}/listings?q=biogas`);
    await signIn(page, locale, demo.member);
    await assertFocusSeen(page, `/${locale}/listings/new?kind=need`);
  });

  test(`scripts with marks above and below have lines high enough, ${locale}`, async ({ page }) => {
    for (const lang of ["th", "lo", "km", "my"]) {
      const list = `/${locale}/listings?language=${lang}`;
      const listing = await firstLink(page, list, "/listings/lst_");
      for (const path of [list, listing]) {
        await page.goto(path);
        const heights = await lineHeights(page, lang);
        expect(
          heights.some(({ name }) => /^h[12] /.test(name)),
          path,
        ).toBe(true);
        expect(
          heights.some(({ name }) => name.startsWith("p ")),
          path,
        ).toBe(true);
        const low = heights.filter(({ ratio }) => !(ratio >= leastLineHeight));
        expect(low, path).toEqual([]);
      }
    }
  });
}
