import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/[locale]/trends/[figure]/csv/route";
import { openHouse } from "./testing/house";
import { aVisit, during } from "./testing/visit";

beforeAll(async () => {
  await openHouse();
});

const ask = (locale: string, figure: string, query = ""): Promise<Response> =>
  during(aVisit(), () =>
    GET(new Request(`http://localhost/${locale}/trends/${figure}/csv${query}`), {
      params: Promise.resolve({ locale, figure }),
    }),
  );
/** The lines, without the mark of the encoding. */
const linesOf = async (response: Response): Promise<readonly string[]> =>
  new TextDecoder()
    .decode(await response.arrayBuffer())
    .trimEnd()
    .split("\r\n");

describe("a figure as a file", () => {
  it("is named, typed and in the words and units of the page's language", async () => {
    const english = await ask("en", "hightech_exports");
    expect(english.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(english.headers.get("content-disposition")).toBe(
      'attachment; filename="nanqiao-hightech_exports.csv"',
    );
    expect((await linesOf(english))[1]).toBe("2011,73.8,7.98831");
    const chinese = await linesOf(await ask("zh", "hightech_exports"));
    expect(chinese[0]).toContain("亿美元");
    expect(chinese[1]).toBe("2011,738,7.98831");
  });

  it("has a line a country and the tier of each where the figure is by tier", async () => {
    const lines = await linesOf(await ask("en", "co_owned_by_tier"));
    expect(lines).toHaveLength(11);
    expect(lines).toContain("Laos,Tier 3,5");
  });

  it("can be of one country alone", async () => {
    const response = await ask("en", "patents_by_country", "?series=VN");
    expect(response.headers.get("content-disposition")).toContain("nanqiao-patents_by_country-VN");
    const lines = await linesOf(response);
    expect([lines[0], lines[1], lines.at(-1)]).toEqual([
      "Year,Vietnam (applications)",
      "2013,141",
      "2020,1111",
    ]);
  });

  it.each([
    ["en", "nothing", ""],
    ["en", "__proto__", ""],
    ["xx", "exports", ""],
    ["en", "investment_by_country", "?series=TL"],
    ["en", "investment_by_country", "?series=%00"],
    ["en", "growth_gaps", "?series=aircraft"],
  ])("is not found under %s, %s%s", async (locale, figure, query) => {
    const response = await ask(locale, figure, query);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });
});
