import { expect, test } from "./support/test";

interface Match {
  readonly score: number;
  readonly open: number;
  readonly listing: { readonly id: string; readonly lang: string };
  readonly parts: readonly {
    readonly part: string;
    readonly points: number;
    readonly max: number;
    readonly known: boolean;
  }[];
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
}
interface List<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}
type Listing = Match["listing"] & { readonly kind: string; readonly title: string };

const need = {
  kind: "need",
  lang: "id",
  title: "Mesin pengering gabah tenaga surya",
  description:
    "Koperasi kami mencari pengering gabah 5 ton per hari untuk musim hujan, dengan biaya bahan bakar rendah.",
};

test("lists page by cursor without a gap or a repetition, in every order", async ({ request }) => {
  for (const sort of ["newest", "deadline", "readiness"]) {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const from: string = cursor === null ? "" : `&cursor=${cursor}`;
      const page = (await (
        await request.get(`/api/v1/listings?limit=7&sort=${sort}${from}`)
      ).json()) as List<Listing>;
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size, sort).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(40);
  }
});

test("words find what they find on the page, in any language, page by page", async ({
  page,
  request,
}) => {
  for (const q of ["durian", "may quat nuoc ao tom", "hongganji", "沼气", "aflatoxn"]) {
    await page.goto(`/en/listings?q=${q}`);
    const cards = page.getByRole("main").getByRole("article").locator("h2 a");
    const shown = await cards.evaluateAll((links) =>
      links.map((link) => link.getAttribute("href")?.split("/").at(-1)),
    );
    const first = (await (
      await request.get(`/api/v1/listings?q=${q}&limit=20`)
    ).json()) as List<Listing>;
    expect(
      first.items.map(({ id }) => id),
      q,
    ).toEqual(shown);
    expect(shown.length, q).toBeGreaterThan(0);
  }
});

test("a listing and its matches are there; parts sum to the score", async ({ request }) => {
  const list = (await (
    await request.get("/api/v1/listings?kind=need&limit=3")
  ).json()) as List<Listing>;
  for (const { id, title } of list.items) {
    expect(await (await request.get(`/api/v1/listings/${id}`)).json()).toMatchObject({
      id,
      title,
      kind: "need",
    });
    const matches = (await (
      await request.get(`/api/v1/listings/${id}/matches?limit=5`)
    ).json()) as List<Match>;
    expect(matches.items.length).toBeLessThanOrEqual(5);
    for (const { score, open, parts, reasons } of matches.items) {
      expect(parts.map(({ part }) => part)).toEqual([
        "topic",
        "field",
        "country",
        "stage",
        "transfer",
      ]);
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      expect(score + open).toBeLessThanOrEqual(100);
      expect(reasons.length).toBeGreaterThan(0);
    }
  }
});

test("a text that nobody has posted finds partners across languages", async ({ request }) => {
  const response = await request.post("/api/v1/match", { data: { ...need, limit: 3 } });
  const { items } = (await response.json()) as List<Match>;
  expect(items.length).toBeGreaterThan(0);
  expect(items[0]?.listing.lang).not.toBe("id");
});

test("reasons come in the language that is asked for", async ({ request }) => {
  const ask = async (language: string): Promise<string> => {
    const response = await request.post("/api/v1/match", {
      data: need,
      headers: { "accept-language": language },
    });
    const { items } = (await response.json()) as List<Match>;
    return items[0]?.reasons.map(({ text }) => text).join(" ") ?? "";
  };
  expect(await ask("zh-CN")).toMatch(/[\u4e00-\u9fff]{4}/);
  expect(await ask("en")).toMatch(/[a-z]{4}/);
});

test("fields are suggested from a text in any language", async ({ request }) => {
  const suggest = async (lang: string, text: string): Promise<readonly string[]> => {
    const response = await request.post("/api/v1/suggest/ipc", { data: { lang, title: "", text } });
    return ((await response.json()) as List<{ code: string }>).items.map(({ code }) => code);
  };
  expect(await suggest("zh", "生活污水处理与污泥脱水")).toContain("C02F");
  expect(await suggest("vi", "xử lý nước thải và bùn thải")).toContain("C02F");
});

test("a suggested field comes with its title in the language that is asked for, and its words", async ({
  request,
}) => {
  const response = await request.post("/api/v1/suggest/ipc", {
    data: { lang: "en", title: "Drip irrigation", text: "Drip irrigation for orchards" },
    headers: { "accept-language": "zh-CN" },
  });
  const { items } = (await response.json()) as List<{ title: string; terms: string[] }>;
  expect(items[0]?.title).toMatch(/[\u4e00-\u9fff]{2}/);
  expect(items[0]?.terms).toContain("Drip irrigation");
});

const bad: readonly [string, string, unknown, string][] = [
  ["GET", "/api/v1/listings?country=XX", undefined, "country"],
  ["GET", "/api/v1/listings?limit=51", undefined, "limit"],
  ["GET", "/api/v1/listings?cursor=nonsense", undefined, "cursor"],
  ["GET", `/api/v1/listings?q=${"a".repeat(201)}`, undefined, "q"],
  ["GET", "/api/v1/listings?sorte=newest", undefined, "sorte"],
  ["POST", "/api/v1/match", { ...need, lang: "fr" }, "lang"],
  ["POST", "/api/v1/match", { ...need, title: "" }, "title"],
  ["POST", "/api/v1/match", { ...need, ipc: ["Z99Z"] }, "ipc"],
  ["POST", "/api/v1/match", { ...need, limit: 0 }, "limit"],
  ["POST", "/api/v1/suggest/ipc", { lang: "en" }, "text"],
];
for (const [method, path, data, field] of bad) {
  test(`${method} ${path} ${JSON.stringify(data ?? "")} is a problem at ${field}`, async ({
    request,
  }) => {
    const response = await request.fetch(path, { method, ...(data === undefined ? {} : { data }) });
    expect(response.status()).toBe(400);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
    const problem = (await response.json()) as { errors: { field: string; text: string }[] };
    expect(problem.errors.map((error) => error.field)).toContain(field);
    expect(problem.errors[0]?.text).not.toBe("");
  });
}

test("a body that is no JSON is a problem, and what does not exist is not found", async ({
  request,
}) => {
  expect(
    (
      await request.post("/api/v1/match", {
        data: "{",
        headers: { "content-type": "application/json" },
      })
    ).status(),
  ).toBe(400);
  expect((await request.get("/api/v1/listings/lst_00000000000000000000")).status()).toBe(404);
  expect((await request.get("/api/v1/listings/%00/matches")).status()).toBe(404);
});

test("an anonymous listing gives its organisation away nowhere", async ({ request }) => {
  const all: Record<string, unknown>[] = [];
  for (const kind of ["offer", "need"]) {
    const page = (await (
      await request.get(`/api/v1/listings?kind=${kind}&limit=50`)
    ).json()) as List<Record<string, unknown>>;
    all.push(...page.items);
  }
  const anonymous = all.filter((listing) => listing["anonymous"] === true);
  expect(anonymous.length).toBeGreaterThan(1);
  for (const listing of anonymous) {
    expect([listing["organisation"], listing["province"]]).toEqual([null, null]);
    const whole = await (await request.get(`/api/v1/listings/${String(listing["id"])}`)).text();
    expect(whole).not.toMatch(/org_[0-9a-z]{20}/);
  }
});
