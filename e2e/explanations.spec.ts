import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, test } from "./support/test";
import { type Locale, locales } from "./support/texts";

const listingSchema = z.object({ id: z.string(), lang: z.string() });
const listingsSchema = z.object({ items: z.array(listingSchema) });
const matchesSchema = z.object({
  items: z.array(
    z.object({
      listing: listingSchema,
      score: z.number(),
      parts: z.array(z.object({ points: z.number(), open: z.number(), max: z.number() })),
      reasons: z.array(z.object({ code: z.string(), text: z.string() })),
    }),
  ),
});
/** The reasons that name words of both texts. */
const meetings = ["shared_concepts", "related_concepts", "shared_words"];
const source = { en: /paper A, (table 2|section 5)/, zh: /论文 A (表 2|第 5)/ } as const;

/** The words of each side in the list of what both speak of, and the words that are marked in its text. */
async function wordsOf(page: Page, place: number) {
  const rows = await page.locator("#shared ol > li").all();
  const said = await Promise.all(
    rows.map((row) => row.locator("span[lang]").nth(place).textContent()),
  );
  const marks = page.locator("#sides article").nth(place).locator("mark");
  return {
    said: said.map((word) => (word ?? "").toLowerCase()),
    marked: (await marks.allTextContents()).map((text) => text.toLowerCase()),
  };
}

async function matchesOf(page: Page, id: string, locale: Locale) {
  const answer = await page.request.get(`/api/v1/listings/${id}/matches?limit=5`, {
    headers: { "accept-language": locale },
  });
  return matchesSchema.parse(await answer.json()).items;
}

for (const locale of locales) {
  test(`a match across languages says what meets in both texts, and its points sum up, ${locale}`, async ({
    page,
  }) => {
    const seen = new Set<string>();
    const answer = await page.request.get("/api/v1/listings?kind=need&limit=50");
    for (const need of listingsSchema.parse(await answer.json()).items) {
      if (seen.has(need.lang)) continue;
      const found = await matchesOf(page, need.id, locale);
      const match = found.find(
        ({ listing, reasons }) =>
          listing.lang !== need.lang && reasons.some(({ code }) => meetings.includes(code)),
      );
      if (match === undefined) continue;
      seen.add(need.lang);
      const name = `${need.lang} and ${match.listing.lang}`;
      expect(
        match.parts.reduce((sum, { points }) => sum + points, 0),
        name,
      ).toBe(match.score);
      expect(match.reasons.map(({ text }) => text).join(" "), name).toMatch(source[locale]);
      await page.goto(`/${locale}/matches/${need.id}/${match.listing.id}`);
      for (const place of [0, 1]) {
        const { said, marked } = await wordsOf(page, place);
        expect(said.length, name).toBeGreaterThan(0);
        const unmarked = said.filter((word) => !marked.some((text) => text.includes(word)));
        expect(unmarked, name).toEqual([]);
      }
    }
    for (const lang of ["vi", "th", "km", "zh"]) expect([...seen]).toContain(lang);
  });
}
