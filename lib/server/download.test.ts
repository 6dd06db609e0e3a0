import { beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/files/[id]/route";
import { aContent } from "@/db/testing/factories";
import { aPdf } from "@/db/testing/files";
import type { Listing } from "@/lib/listing/model";
import type { Organisation } from "@/lib/organisation/model";
import { asAttachment } from "./download";
import { attach } from "./testing/attachment";
import { aGuest, type House, openHouse, type Visitor } from "./testing/house";
import { aVisit, during } from "./testing/visit";

let house: House;
let organisation: Organisation;
beforeEach(async () => {
  house = await openHouse();
  organisation = await house.organisation();
});

const get = ({ visit }: Pick<Visitor, "visit">, id: string): Promise<Response> =>
  during(visit, () =>
    GET(new Request(`http://localhost/files/${id}`, { headers: [...visit.headers] }), {
      params: Promise.resolve({ id }),
    }),
  );
const listed = async (given: Partial<Listing>) => {
  const listing = await house.listing({ organisationId: organisation.id, ...given });
  return (await attach(house.ports, listing)).attachment.id;
};

describe("a file that is handed out", () => {
  it("is saved under its name and never opened, run or kept on the way", async () => {
    const response = await get(aGuest(), await listed({ status: "published" }));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      "cache-control": "private, no-store",
      "content-disposition": `attachment; filename="Data sheet.pdf"; filename*=UTF-8''Data%20sheet.pdf`,
      "content-length": String(aPdf.length),
      "content-security-policy": "default-src 'none'; sandbox",
      "content-type": "application/pdf",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(aPdf)).toBe(true);
  });

  it("is known to its organisation alone while the listing is a draft or anonymous", async () => {
    const draft = await listed({ status: "draft" });
    const content = aContent({ anonymous: true });
    const anonymous = await listed({ status: "published", content });
    const organisationId = organisation.id;
    const own = await house.signedIn({ role: "member", organisationId });
    const elsewhere = (await house.organisation()).id;
    const stranger = await house.signedIn({ role: "member", organisationId: elsewhere });
    const missing = await get(aGuest(), "att_00000000000000000000");
    const refusal: unknown = await missing.json();
    for (const id of [draft, anonymous]) {
      expect((await get(own, id)).status).toBe(200);
      for (const visitor of [aGuest(), stranger]) {
        const refused = await get(visitor, id);
        expect(refused.status).toBe(404);
        expect(await refused.json()).toEqual(refusal);
        expect([...refused.headers]).toEqual([...missing.headers]);
      }
    }
  });

  it("is refused in the reader's language", async () => {
    const response = await get({ visit: aVisit({ "accept-language": "zh" }) }, "att_missing");
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(await response.text()).toMatch(/\p{Script=Han}/u);
  });

  it("that has gone from the disk is a fault with a reference, and no secret is told", async () => {
    const id = await listed({ status: "published" });
    const hash = (await house.ports.attachments.byId(id))?.hash ?? "";
    await house.ports.files.remove(hash, Number.MAX_SAFE_INTEGER);
    const response = await get(aGuest(), id);
    expect(response.status).toBe(500);
    const said = await response.text();
    expect(said).toContain("reference");
    expect(said).not.toContain(hash);
  });
});

describe("the name under which a file is saved", () => {
  it.each([
    ["sheet.pdf", `attachment; filename="sheet.pdf"; filename*=UTF-8''sheet.pdf`],
    [
      "数据表.pdf",
      `attachment; filename="___.pdf"; filename*=UTF-8''%E6%95%B0%E6%8D%AE%E8%A1%A8.pdf`,
    ],
    [
      `a"b\\c%20(1)'s*.pdf`,
      `attachment; filename="a_b_c_20(1)'s*.pdf"; filename*=UTF-8''a%22b%5Cc%2520%281%29%27s%2A.pdf`,
    ],
  ])("is said for old and new browsers: %s", (name, header) => {
    expect(asAttachment(name)).toBe(header);
  });
});
