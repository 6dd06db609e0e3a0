import { readFileSync } from "node:fs";
import { expect, test } from "./support/test";
import { locales, texts } from "./support/texts";

const figures = 10;

for (const locale of locales) {
  test.describe(`the trends without JavaScript, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test("are found in the navigation, drawn and named", async ({ page }) => {
      await page.goto(`/${locale}`);
      await page.getByRole("navigation").getByText(texts[locale].insights).first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/trends$`));
      await expect(page.getByRole("img")).toHaveCount(figures);
      for (const drawing of await page.getByRole("img").all()) {
        await expect(drawing).toHaveAccessibleName(/\S/);
        await expect(drawing).toHaveAccessibleDescription(/\d/);
      }
    });

    test("can be read as a table that says what the drawing shows", async ({ page }) => {
      await page.goto(`/${locale}/trends`);
      const figure = page.locator("#patents_by_year");
      await figure.locator("summary").click();
      const table = figure.getByRole("table");
      const rows = await table.getByRole("row").count();
      const heights = await figure
        .locator("svg rect")
        .evaluateAll((columns) => columns.map((column) => Number(column.getAttribute("height"))));
      expect(heights).toHaveLength(rows - 1);
      const [first, last] = [heights.at(0) ?? 0, heights.at(-1) ?? 0];
      await expect(table.getByRole("row").nth(1)).toContainText("500");
      await expect(table.getByRole("row").last()).toContainText("4,601");
      expect(last / first).toBeCloseTo(4601 / 500, 1);
    });

    test("can be taken along as CSV", async ({ page }) => {
      await page.goto(`/${locale}/trends`);
      const saved = page.waitForEvent("download");
      await page.locator("#exports").getByRole("link", { name: /CSV/ }).click();
      const download = await saved;
      expect(download.suggestedFilename()).toBe("nanqiao-exports.csv");
      const lines = readFileSync(await download.path(), "utf8").split("\r\n");
      expect(lines).toHaveLength(12);
      expect(lines[10]).toMatch(locale === "en" ? /^2020,383\.67978,/ : /^2020,3836\.7978,/);
    });
  });

  test(`a drawing of the trends can be saved as a picture, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/trends`);
    const saved = page.waitForEvent("download");
    await page.locator("#patents_by_country").getByRole("button", { name: /PNG/ }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe("nanqiao-patents_by_country.png");
    const picture = readFileSync(await download.path());
    expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
    // The width and height of a PNG stand at a fixed place, as big-endian numbers.
    expect(picture.readUInt32BE(16)).toBe(1200);
    expect(picture.readUInt32BE(20)).toBeGreaterThan(700);
  });
}
