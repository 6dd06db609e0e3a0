import { readFileSync } from "node:fs";
import { expect, test } from "./support/test";
import { locales, texts } from "./support/texts";

const figures = 10;

/** The cells of a CSV file (RFC 4180) by line, without the mark at its beginning. */
const cellsOf = (csv: string): string[][] =>
  csv
    .replace(/^\uFEFF/, "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );

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

    test("have each their table, and a CSV file of as many rows under the same heads", async ({
      page,
    }) => {
      await page.goto(`/${locale}/trends`);
      const links = page.getByRole("main").locator('a[href$="/csv"]');
      await expect(links).toHaveCount(figures);
      for (const link of await links.all()) {
        const href = (await link.getAttribute("href")) ?? "";
        const id = href.split("/").at(-2) ?? "";
        const table = page.locator(`#${id} table`);
        const heads = await table.locator("thead th").allTextContents();
        const names = await table.locator("tbody th").allTextContents();
        const answer = await page.request.get(href);
        expect(answer.headers()["content-type"], id).toContain("text/csv");
        expect(answer.headers()["content-disposition"], id).toContain(`nanqiao-${id}.csv`);
        const [first, ...rows] = cellsOf(await answer.text());
        expect(first, id).toEqual(heads);
        expect(heads.join(""), id).toMatch(
          locale === "zh" ? /[\u4e00-\u9fff]/ : /^[^\u4e00-\u9fff]+$/,
        );
        expect(
          rows.map(([name]) => name),
          id,
        ).toEqual(names);
        expect(rows.length, id).toBeGreaterThan(2);
        for (const cells of rows) expect(cells, id).toHaveLength(heads.length);
      }
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
    await expect(page.getByRole("button", { name: /PNG/ })).toHaveCount(figures);
    const drawn = page.locator("main section[id]").filter({ has: page.getByRole("img") });
    await expect(drawn).toHaveCount(figures);
    for (const figure of await drawn.all()) {
      await expect(figure.getByRole("button", { name: /PNG/ })).toHaveCount(1);
    }
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
