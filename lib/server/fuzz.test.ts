import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as account from "@/app/[locale]/account/actions";
import * as admin from "@/app/[locale]/admin/actions";
import * as jobs from "@/app/[locale]/admin/jobs/actions";
import * as attachments from "@/app/[locale]/listings/[id]/attachments/actions";
import * as listings from "@/app/[locale]/listings/actions";
import * as searches from "@/app/[locale]/my/searches/actions";
import * as shortlist from "@/app/[locale]/my/shortlist/actions";
import * as review from "@/app/[locale]/review/actions";
import { GET as getListing } from "@/app/api/v1/listings/[id]/route";
import { GET as getMatches } from "@/app/api/v1/listings/[id]/matches/route";
import { GET as getListings } from "@/app/api/v1/listings/route";
import { GET as getSuggestSearch } from "@/app/api/v1/suggest/search/route";
import { POST as postMatch } from "@/app/api/v1/match/route";
import { POST as postSuggest } from "@/app/api/v1/suggest/ipc/route";
import { idleState } from "@/lib/action-state";
import { contentSchema } from "@/lib/listing/content";
import { type House, openHouse, type Visitor } from "./testing/house";
import { Redirected } from "./testing/next-navigation";
import { aVisit, during } from "./testing/visit";

const seed = 20_261_121;
const runs = { seed, numRuns: 150 } as const;

let house: House;
let member: Visitor;
beforeAll(async () => {
  house = await openHouse();
  const { id } = await house.organisation();
  member = await house.signedIn({ role: "member", organisationId: id });
});

let before: unknown;
const changes = (): unknown => house.database.prepare("select total_changes()").pluck().get();
beforeEach(() => {
  before = changes();
});

const deep = (depth: number): unknown =>
  JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`) as unknown;

/** Texts that break careless programs: control letters, halves of letters, other digits, code, great length. */
const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "\u0000",
    "\ud800",
    "a\udfffb",
    "\u202e\u200b",
    "'; drop table listing; --",
    "<script>alert(1)</script>",
    "{count, plural, }",
    "%00%ff",
    "__proto__",
    "9".repeat(400),
    "1e999",
    "-0",
    "NaN",
    "٣",
    "កខគ".repeat(100),
    "污水".repeat(3000),
    "x".repeat(100_000),
  ),
);
const anything = fc.oneof(
  nasty,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(deep(2000), { constructor: 1 }, Number.MAX_SAFE_INTEGER, 1e308),
);

const fields = [...Object.keys(contentSchema.shape), "kind", "limit", "country", "text", "more"];
const good = {
  kind: "need",
  lang: "en",
  title: "Solar dryer for paddy",
  description: "A dryer for paddy rice that works through rainy days.",
};
const body = fc.oneof(
  anything,
  fc.dictionary(fc.constantFrom(...fields), anything, { maxKeys: 5 }),
  fc
    .dictionary(fc.constantFrom(...fields), anything, { maxKeys: 2 })
    .map((wrong) => ({ ...good, ...wrong })),
);

/** A readable refusal, or a good answer; and nothing written either way. */
async function expectCalm(response: Response): Promise<void> {
  const text = await response.text();
  if (response.status !== 200) {
    expect(response.status, text).toBeGreaterThanOrEqual(400);
    expect(response.status, text).toBeLessThan(500);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    const problem = JSON.parse(text) as { title: string; errors?: { text: string }[] };
    expect(problem.title).toMatch(/\w/);
    for (const error of problem.errors ?? []) expect(error.text).toMatch(/\w/);
  }
  expect(changes()).toBe(before);
}
const asked = (
  route: typeof getListings,
  request: Request,
  params: Record<string, string> = {},
): Promise<Response> => during(aVisit(), () => route(request, { params: Promise.resolve(params) }));

describe("the public API stays calm", () => {
  it.each([
    ["match", postMatch],
    ["suggest/ipc", postSuggest],
  ] as const)("whatever JSON comes to %s", async (path, route) => {
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        const sent = new Request(`http://localhost/api/v1/${path}`, {
          method: "POST",
          body: JSON.stringify(value),
        });
        await expectCalm(await asked(route, sent));
      }),
      runs,
    );
  });

  it("whatever bytes come instead of JSON", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const sent = new Request("http://localhost/api/v1/match", {
          method: "POST",
          body: new Uint8Array(bytes),
        });
        await expectCalm(await asked(postMatch, sent));
      }),
      runs,
    );
    const huge = `${"[".repeat(60_000)}${"]".repeat(60_000)}`;
    for (const text of [huge, `"${"x".repeat(200_000)}"`, '{"a":'.repeat(20_000)]) {
      const sent = new Request("http://localhost/api/v1/match", { method: "POST", body: text });
      await expectCalm(await asked(postMatch, sent));
    }
  });

  const names = ["kind", "section", "country", "tier", "stage", "sort", "cursor", "limit", "x"];
  const cursor = fc.oneof(
    nasty,
    anything.map((key) => btoa(encodeURIComponent(JSON.stringify({ key, id: "lst" })))),
    fc
      .constantFrom("1", '"x"', "-1e400", "null", "1e308", '"9999-12-31"')
      .map((key) => btoa(`{"key":${key},"id":"lst"}`)),
  );
  it("whatever query and cursor come to lists", async () => {
    const query = fc.dictionary(fc.constantFrom(...names), fc.oneof(nasty, cursor), { maxKeys: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          query,
          cursor.map((c) => ({ cursor: c })),
        ),
        async (given) => {
          const url = `http://localhost/api/v1/listings?${new URLSearchParams(given).toString()}`;
          await expectCalm(await asked(getListings, new Request(url)));
        },
      ),
      runs,
    );
  });

  it("whatever is typed into the search", async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (q) => {
        const url = `http://localhost/api/v1/suggest/search?${new URLSearchParams({ q }).toString()}`;
        await expectCalm(await asked(getSuggestSearch, new Request(url)));
        await house.ask(aVisit(), async (s) => {
          expect((await s.browse({ q }, "en")).items).toEqual([]);
        });
      }),
      { seed, numRuns: 60 },
    );
  });

  it("whatever id is asked for", async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (id) => {
        for (const route of [getListing, getMatches]) {
          const response = await asked(route, new Request("http://localhost/api/v1/x"), { id });
          expect(response.status).toBe(404);
          await expectCalm(response);
        }
      }),
      runs,
    );
  });
});

const formNames = [
  ...Object.keys(contentSchema.shape),
  ..."intent id version kind listing decision message reason person role suspended page".split(" "),
  ..."scores.clarity scores.detail specification.material budget.amount budget.currency".split(" "),
  ..."email password current link name next organisation organisation.country a.b.c".split(" "),
  ..."file attachment from search query job".split(" "),
  ..."__proto__.x constructor.prototype.x $ACTION_ID title.x ipc.0".split(" "),
];
const sent = fc.oneof(
  { weight: 5, arbitrary: nasty },
  { weight: 1, arbitrary: nasty.map((text) => new File([text], text)) },
);
const entries = fc.array(fc.tuple(fc.constantFrom(...formNames), sent), { maxLength: 12 });
const forms = {
  ...account,
  ...admin,
  ...attachments,
  ...jobs,
  ...listings,
  ...review,
  ...searches,
  ...shortlist,
};
const actions = Object.entries(forms).filter(([name]) => name !== "signOut");

describe("forms stay calm", () => {
  it.each(actions)("%s answers at the fields, whatever is sent", async (_name, action) => {
    const headers = { "sec-fetch-site": "same-origin" };
    await fc.assert(
      fc.asyncProperty(entries, async (given) => {
        const form = new FormData();
        for (const [name, value] of given) form.append(name, value);
        const visit = { ...aVisit(headers), cookies: new Map(member.visit.cookies) };
        const state = await during(visit, () => action(idleState, form));
        expect(["invalid", "not_found", "stale"]).toContain(state.status);
        if (state.status === "invalid") expect(state.issues.length).toBeGreaterThan(0);
        expect(changes()).toBe(before);
      }),
      { seed, numRuns: 40 },
    );
  });

  it.each(actions)(
    "%s does nothing for a form from elsewhere or from nowhere",
    async (_n, action) => {
      const foreign = [
        {},
        { "sec-fetch-site": "cross-site" },
        { "sec-fetch-site": "same-site" },
        { origin: "https://evil.example", host: "localhost" },
        { origin: "null", host: "localhost" },
      ];
      for (const headers of foreign) {
        const visit = { ...aVisit(headers), cookies: new Map(member.visit.cookies) };
        const state = await during(visit, () => action(idleState, new FormData()));
        expect(state.status).toBe("not_found");
      }
    },
  );

  it("a sign-out from our own page goes through, and leads home", async () => {
    const visit = aVisit({ origin: "http://localhost", host: "localhost" });
    const outcome = during(visit, () => account.signOut(idleState, new FormData()));
    await expect(outcome).rejects.toThrow(new Redirected("/en/"));
  });
});
