import { describe, expect, it } from "vitest";
import type { ReviewDecision } from "@/lib/review/model";
import { emptyDatabase } from "../testing/database";
import { aListing, firstWrite, someNote, someTime } from "../testing/factories";
import { auditRepository } from "./audit";
import { listingsRepository } from "./listings";
import { reviewsRepository } from "./reviews";

async function open() {
  const { connection, database } = emptyDatabase();
  const listings = listingsRepository(connection);
  const listing = aListing({ status: "submitted", submittedAt: someTime });
  await listings.write([firstWrite(listing)]);
  const decision = (id: string, at = someTime): ReviewDecision => ({
    id,
    listingId: listing.id,
    decision: "publish",
    message: "Good.",
    reason: "",
    scores: { clarity: 5, detail: 4, credibility: 3, readiness: 2 },
    by: "per_1",
    at,
  });
  const write = (replaces: number) => ({
    listing: { ...listing, status: "published" as const, version: replaces + 1 },
    replaces,
    audit: someNote(listing.id),
    jobs: [],
  });
  const records = async () => (await auditRepository(connection).page(null, 10)).length;
  const status = async () => (await listings.byId(listing.id))?.listing.status;
  return {
    reviews: reviewsRepository(connection),
    listing,
    decision,
    write,
    records,
    status,
    database,
  };
}

describe("the repository of reviews", () => {
  it("keeps decisions with the listing they change, the latest first", async () => {
    const { reviews, listing, decision, write, records, status } = await open();
    expect(await reviews.decide(decision("dec_1"), write(1))).toBe(true);
    expect(await reviews.decide(decision("dec_2", someTime + 1), write(2))).toBe(true);
    expect(await reviews.ofListing(listing.id)).toEqual([
      decision("dec_2", someTime + 1),
      decision("dec_1"),
    ]);
    expect([await status(), await records()]).toEqual(["published", 3]);
  });

  it("keeps nothing where the listing is stale", async () => {
    const { reviews, listing, decision, write, records, status } = await open();
    expect(await reviews.decide(decision("dec_1"), write(4))).toBe(false);
    expect(await reviews.ofListing(listing.id)).toEqual([]);
    expect([await status(), await records()]).toEqual(["submitted", 1]);
  });

  it("leaves the listing as it was where the decision meets a fault", async () => {
    const { reviews, decision, write, records, status } = await open();
    const orphan = { ...decision("dec_1"), listingId: "lst_missing" };
    await expect(reviews.decide(orphan, write(1))).rejects.toThrow(/FOREIGN/);
    expect([await status(), await records()]).toEqual(["submitted", 1]);
  });

  it("refuses to hand out scores that are none", async () => {
    const { reviews, listing, decision, write, database } = await open();
    await reviews.decide(decision("dec_1"), write(1));
    database.exec(`update review_decision set scores = '{"luck":5}'`);
    await expect(reviews.ofListing(listing.id)).rejects.toThrow();
  });
});
