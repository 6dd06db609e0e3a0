import { describe, expect, it } from "vitest";
import type { Attachment } from "@/lib/attachment/model";
import type { ReviewDecision } from "@/lib/review/model";
import { emptyDatabase } from "../testing/database";
import { aListing, firstWrite, someNote, someTime } from "../testing/factories";
import { attachmentsRepository } from "./attachments";
import { auditRepository } from "./audit";
import { listingsRepository } from "./listings";
import { reviewsRepository } from "./reviews";

async function open() {
  const { connection, database } = emptyDatabase();
  const listings = listingsRepository(connection);
  const [listing, other] = [aListing({ status: "submitted" }), aListing()];
  await listings.write([firstWrite(listing), firstWrite(other)]);
  const file = (id: string, given: Partial<Attachment> = {}): Attachment => ({
    id,
    listingId: listing.id,
    name: "数据表.pdf",
    type: "pdf",
    size: 52,
    hash: `hash of ${id}`,
    byId: "per_1",
    addedAt: someTime,
    approvedAt: null,
    ...given,
  });
  const write = (replaces: number, of = listing) => ({
    listing: { ...of, version: replaces + 1 },
    replaces,
    audit: someNote(of.id),
    jobs: [],
  });
  const version = async () => (await listings.byId(listing.id))?.listing.version;
  const records = async () => (await auditRepository(connection).page(null, 20)).length;
  return {
    database,
    attachments: attachmentsRepository(connection),
    reviews: reviewsRepository(connection),
    listing,
    other,
    file,
    write,
    version,
    records,
  };
}

describe("the repository of attachments", () => {
  it("gives back what was added, by its id and by its listing, the oldest first", async () => {
    const { attachments, listing, other, file, write } = await open();
    const [late, early] = [file("att_1", { addedAt: someTime + 1 }), file("att_2")];
    expect(await attachments.add(late, write(1))).toBe(true);
    expect(await attachments.add(early, write(2))).toBe(true);
    await attachments.add(file("att_3", { listingId: other.id }), write(1, other));
    expect(await attachments.ofListing(listing.id)).toEqual([early, late]);
    expect(await attachments.byId("att_1")).toEqual(late);
    expect(await attachments.byId("att_missing")).toBeNull();
  });

  it("writes nothing where the listing is stale, and no record", async () => {
    const { attachments, listing, file, write, version, records } = await open();
    await attachments.add(file("att_1"), write(1));
    const before = [await version(), await records()];
    expect(await attachments.add(file("att_2"), write(1))).toBe(false);
    expect(await attachments.remove(file("att_1"), write(1))).toBe(false);
    expect(await attachments.ofListing(listing.id)).toEqual([file("att_1")]);
    expect([await version(), await records()]).toEqual(before);
  });

  it("writes nothing where the file that is removed is gone already, or is another listing's", async () => {
    const { attachments, other, file, write, version } = await open();
    await attachments.add(file("att_1"), write(1));
    expect(await attachments.remove(file("att_2"), write(2))).toBe(false);
    const elsewhere = file("att_1", { listingId: other.id });
    expect(await attachments.remove(elsewhere, write(1, other))).toBe(false);
    expect(await version()).toBe(2);
  });

  it("removes a file with its listing's next version", async () => {
    const { attachments, listing, file, write, version } = await open();
    await attachments.add(file("att_1"), write(1));
    expect(await attachments.remove(file("att_1"), write(2))).toBe(true);
    expect([await attachments.ofListing(listing.id), await version()]).toEqual([[], 3]);
  });

  it("knows which hashes are in use", async () => {
    const { attachments, file, write } = await open();
    await attachments.add(file("att_1", { hash: "a" }), write(1));
    await attachments.add(file("att_2", { hash: "a" }), write(2));
    await attachments.add(file("att_3", { hash: "b" }), write(3));
    expect(await attachments.known(["a", "c"])).toEqual(new Set(["a"]));
  });

  it("refuses to hand out a type that is none", async () => {
    const { attachments, file, write, database } = await open();
    await attachments.add(file("att_1"), write(1));
    database.exec("update attachment set type = 'html'");
    await expect(attachments.byId("att_1")).rejects.toThrow();
  });
});

describe("a decision to publish", () => {
  const at = someTime + 5;
  it.each([
    ["publish", at],
    ["request_changes", null],
  ] as const)(
    "approves the files that are there, and no other does: %s",
    async (decision, after) => {
      const { attachments, reviews, listing, other, file, write } = await open();
      await attachments.add(file("att_1", { approvedAt: someTime }), write(1));
      await attachments.add(file("att_2"), write(2));
      await attachments.add(file("att_3", { listingId: other.id }), write(1, other));
      const decided: ReviewDecision = {
        id: "dec_1",
        listingId: listing.id,
        decision,
        message: "Good.",
        reason: "",
        scores: { clarity: 5, detail: 4, credibility: 3, readiness: 2 },
        by: "per_1",
        at,
      };
      expect(await reviews.decide(decided, write(3))).toBe(true);
      const approved = async (id: string) => (await attachments.byId(id))?.approvedAt;
      expect([await approved("att_1"), await approved("att_2"), await approved("att_3")]).toEqual([
        someTime,
        after,
        null,
      ]);
    },
  );
});
