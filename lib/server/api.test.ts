import { beforeEach, describe, expect, it } from "vitest";
import { GET as getListing } from "@/app/api/v1/listings/[id]/route";
import { GET as getListings } from "@/app/api/v1/listings/route";
import { aContent, someTime } from "@/db/testing/factories";
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
