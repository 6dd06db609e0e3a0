import { describe, expect, it } from "vitest";
import { browseSchema, type Cursor, sorts } from "@/lib/listing/browse";
import type { Listing } from "@/lib/listing/model";
import type { ListingWrite } from "@/lib/listing/store";
import { emptyDatabase } from "../testing/database";
import { aContent, aListing, firstWrite, someNote, someTime } from "../testing/factories";
import { auditRepository } from "./audit";
import { listingsRepository } from "./listings";

function open() {
  const { connection, database } = emptyDatabase();
  const { read, schema } = connection;
  const { listing: table, listingFacet, listingHistory, job, auditEntry } = schema;
  const counts = (): Promise<readonly number[]> =>
    Promise.all(
      [table, listingFacet, listingHistory, job, auditEntry].map((one) => read.$count(one)),
    );
  const listings = listingsRepository(connection);
  const add = async (given: Partial<Listing> = {}): Promise<Listing> => {
    const listing = aListing(given);
    await listings.write([firstWrite(listing)]);
    return listing;
  };
  return { database, listings, audit: auditRepository(connection), counts, add };
}
const next = (listing: Listing, job: string, replaces = listing.version): ListingWrite => ({
  listing: { ...listing, content: aContent({ title: "Another title" }), version: replaces + 1 },
  replaces,
  audit: someNote(listing.id),
  jobs: [{ id: job, task: { kind: "match_listing", listingId: listing.id }, runAt: someTime }],
});

describe("the repository of listings", () => {
  it("writes a listing with its history, record and jobs", async () => {
    const { listings, counts, add, audit } = open();
    const listing = await add();
    expect(await listings.write([next(listing, "job_1")])).toBe(true);
    expect(await counts()).toEqual([1, 4, 2, 1, 2]);
    expect((await audit.page(null, 1))[0]?.objectId).toBe(listing.id);
    expect((await listings.byId(listing.id))?.listing).toMatchObject({
      version: 2,
      content: { title: "Another title" },
    });
  });

  it("writes nothing of a batch in which one version is stale", async () => {
    const { listings, counts, add } = open();
    const [fresh, stale] = [await add(), await add()];
    const before = await counts();
    expect(await listings.write([next(fresh, "job_1"), next(stale, "job_2", 7)])).toBe(false);
    expect(await counts()).toEqual(before);
    expect((await listings.byId(fresh.id))?.listing.version).toBe(1);
  });

  it("leaves nothing behind a fault in the middle", async () => {
    const { listings, counts, add } = open();
    const [one, other] = [await add(), await add()];
    const before = await counts();
    const sameJob = [next(one, "job_1"), next(other, "job_1")];
    await expect(listings.write(sameJob)).rejects.toThrow(/UNIQUE/);
    expect(await counts()).toEqual(before);
  });

  it.each(sorts)("pages in the order %s by cursor, where all keys are equal too", async (sort) => {
    const { listings, add } = open();
    for (let made = 0; made < 7; made += 1) {
      const content = aContent({ trl: 5, deadline: made < 3 ? "2027-01-01" : null });
      await add({ status: "published", publishedAt: someTime + (made % 2), content });
    }
    await add({ status: "submitted", submittedAt: someTime });
    const query = browseSchema.parse({ sort });
    const whole = await listings.browse(query, { limit: 50, offset: 0 });
    const seen: string[] = [];
    let after: Cursor | null = null;
    do {
      const window: { limit: number } & ({ offset: number } | { after: Cursor }) =
        after === null ? { limit: 2, offset: 0 } : { limit: 2, after };
      const page = await listings.browse(query, window);
      seen.push(...page.items.map(({ listing }) => listing.id));
      after = page.next;
    } while (after !== null);
    expect([whole.total, seen.length]).toEqual([7, 7]);
    expect(seen).toEqual(whole.items.map(({ listing }) => listing.id));
  });

  it("keeps a queue of what waits, the oldest first, then by id", async () => {
    const { listings, add } = open();
    const late = await add({ status: "submitted", submittedAt: someTime + 5 });
    const early = await add({ status: "submitted", submittedAt: someTime });
    const twin = await add({ status: "submitted", submittedAt: someTime });
    await add({ status: "published", publishedAt: someTime });
    const { items, total } = await listings.queue({ incomplete: null }, { limit: 10, offset: 0 });
    expect(total).toBe(3);
    expect(items.map(({ listing }) => listing.id)).toEqual([early.id, twin.id, late.id]);
  });

  it("refuses to hand out a row that is not what it must be", async () => {
    const { listings, database, add } = open();
    const { id } = await add();
    for (const broken of ["{", '{"lang":"fr"}', '{"lang":"en","trl":12}']) {
      database.prepare("update listing set content = ?").run(broken);
      await expect(listings.byId(id)).rejects.toThrow();
    }
  });
});
