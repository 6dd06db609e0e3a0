import { beforeEach, describe, expect, it } from "vitest";
import { GET as getListing } from "@/app/api/v1/listings/[id]/route";
import { GET as getListings } from "@/app/api/v1/listings/route";
import { aContent, someTime } from "@/db/testing/factories";
import { indexListing } from "@/lib/search/index-listings";
import { type House, openHouse } from "./testing/house";
import { aVisit, during, type Visit } from "./testing/visit";

/** What a network may ask within a minute; see container.ts. */
const aMinute = 300;

let house: House;
beforeEach(async () => {
  house = await openHouse();
});

const list = (visit: Visit, query = "?limit=1"): Promise<Response> =>
  during(visit, () =>
    getListings(new Request(`http://localhost/api/v1/listings${query}`), {
      params: Promise.resolve({}),
    }),
  );
const read = (visit: Visit, id: string): Promise<Response> =>
  during(visit, () =>
    getListing(new Request("http://localhost/api/v1/listings/x"), {
      params: Promise.resolve({ id }),
    }),
  );

/** A published listing in the search index. */
async function found(title: string, given: Parameters<typeof aContent>[0] = {}): Promise<string> {
  const content = aContent({ title, ...given });
  const { id } = await house.listing({ content, status: "published", publishedAt: someTime });
  await indexListing(house.ports, id);
  return id;
}
interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
}
async function page(query: string): Promise<Page> {
  const response = await list(aVisit(), query);
  expect(response.status).toBe(200);
  return (await response.json()) as Page;
}

describe("the public API's search", () => {
  it("finds what the page finds, in its order, page by page", async () => {
    for (const title of ["Biogas from rice straw", "Biogas plant", "Biogas", "Cold store"]) {
      await found(title);
    }
    const shown = await house.ask(aVisit(), (s) => s.browse({ q: "biogas" }, "en"));
    expect(shown.items).toHaveLength(3);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const from: string = cursor === null ? "" : `&cursor=${cursor}`;
      const { items, nextCursor } = await page(`?q=biogas&limit=2${from}`);
      seen.push(...items.map(({ id }) => id));
      cursor = nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(shown.items.map(({ id }) => id));
  });

  it("goes on after the last listing that was seen, whatever is published or withdrawn meanwhile", async () => {
    for (const title of ["Biogas plant", "Biogas stove", "Biogas filter"]) await found(title);
    const query = "?q=biogas&sort=newest&limit=2";
    const first = await page(query);
    const rest = await page(`${query}&cursor=${first.nextCursor ?? ""}`);
    const last = rest.items.map(({ id }) => id);
    expect(last).toHaveLength(1);
    const content = aContent({ title: "Biogas engine" });
    const newer = { content, status: "published", publishedAt: someTime + 1 } as const;
    await indexListing(house.ports, (await house.listing(newer)).id);
    const after = await page(`${query}&cursor=${first.nextCursor ?? ""}`);
    expect(after.items.map(({ id }) => id)).toEqual(last);
    const unknown = btoa(JSON.stringify({ key: 3, id: "lst_gone" }));
    expect((await page(`${query}&cursor=${unknown}`)).items.map(({ id }) => id)).toEqual(last);
  });

  it("takes the page's filters with words, deadlines without, and says what it cannot read", async () => {
    const thai = await found("Biogas plant", { lang: "th" });
    const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    const due = await found("Cold store", { deadline: soon });
    const ids = async (query: string) => (await page(query)).items.map(({ id }) => id);
    expect(await ids("?q=biogas&language=th")).toEqual([thai]);
    expect(await ids("?q=biogas&language=vi")).toEqual([]);
    expect(await ids("?deadline=month")).toEqual([due]);
    const cursor = btoa(JSON.stringify({ key: "2027-01-01", id: thai }));
    for (const bad of [`?q=${"a".repeat(201)}`, "?view=compact", `?q=biogas&cursor=${cursor}`]) {
      expect((await list(aVisit(), bad)).status, bad).toBe(400);
    }
  });
});

describe("the public API", () => {
  it("is limited by network and says when to come back", async () => {
    const busy = aVisit({ "x-client-address": "192.0.2.7" });
    const neighbour = aVisit({ "x-client-address": "192.0.2.200" });
    for (let asked = 0; asked < aMinute; asked += 1) await list(busy);
    for (const visit of [busy, neighbour]) {
      const refused = await list(visit);
      expect(refused.status).toBe(429);
      expect(refused.headers.get("content-type")).toContain("application/problem+json");
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    }
    expect((await list(aVisit({ "x-client-address": "198.51.100.7" }))).status).toBe(200);
  });

  it("ignores cookies: whoever asks is a guest, the poster and an administrator too", async () => {
    const organisation = await house.organisation();
    const content = aContent({ anonymous: true, patentNumbers: ["CN123"] });
    const seed = { organisationId: organisation.id, content, publishedAt: someTime };
    const { id } = await house.listing({ ...seed, status: "published" });
    const draft = await house.listing(seed);
    const guests: unknown = await (await read(aVisit(), id)).json();
    expect(guests).toMatchObject({ organisation: null, province: null, patentNumbers: [] });
    for (const role of ["member", "administrator"] as const) {
      const { visit } = await house.signedIn({ role, organisationId: organisation.id });
      expect(await (await read(visit, id)).json()).toEqual(guests);
      expect((await read(visit, draft.id)).status).toBe(404);
    }
  });
});
