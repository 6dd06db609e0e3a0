import { describe, expect, it } from "vitest";
import { aListing, firstWrite, someNote } from "./testing/factories";
import { emptyDatabase } from "./testing/database";
import { writeAudited } from "./audited";
import { listingsRepository } from "./repositories/listings";
import { auditRepository } from "./repositories/audit";
import { firstBreak } from "@/lib/audit/chain";

describe("a transaction", () => {
  it("writes nothing when one step meets other rows than it must", async () => {
    const { connection } = emptyDatabase();
    const listing = aListing();
    await listingsRepository(connection).write([firstWrite(listing)]);
    const { job, listing: table } = connection.schema;
    const written = await connection.atomically((tx) => [
      {
        query: tx
          .delete(connection.schema.listingFacet)
          .returning({ v: connection.schema.listingFacet.value }),
        rows: "any",
      },
      { query: tx.update(table).set({ status: "published" }).returning({ id: table.id }), rows: 2 },
      { query: tx.delete(job).returning({ id: job.id }), rows: 0 },
    ]);
    expect(written).toBe(false);
    expect(await connection.read.$count(connection.schema.listingFacet)).toBeGreaterThan(0);
    expect((await listingsRepository(connection).byId(listing.id))?.listing.status).toBe("draft");
  });

  it("throws what the engine throws", async () => {
    const { connection } = emptyDatabase();
    const write = firstWrite(aListing());
    const listings = listingsRepository(connection);
    await listings.write([write]);
    await expect(listings.write([write])).rejects.toThrow();
  });
});

describe("the audit log", () => {
  it("chains every entry to the one before it, writers in parallel included", async () => {
    const { connection } = emptyDatabase();
    await Promise.all(
      Array.from({ length: 12 }, (_, place) =>
        writeAudited(connection, [someNote(`n${place}`)], () => []),
      ),
    );
    const entries = await auditRepository(connection).from(1, 100);
    expect(entries).toHaveLength(12);
    expect(firstBreak(entries)).toBeNull();
  });

  it("shows where an entry was changed afterwards", async () => {
    const { connection, database } = emptyDatabase();
    await writeAudited(connection, [someNote("a"), someNote("b"), someNote("c")], () => []);
    database.exec("update audit_entry set reason = 'forged' where seq = 2");
    expect(firstBreak(await auditRepository(connection).from(1, 10))).toBe(2);
  });

  it("keeps no entry of a change that did not happen", async () => {
    const { connection } = emptyDatabase();
    const { listing } = connection.schema;
    const done = await writeAudited(connection, [someNote("a")], (tx) => [
      { query: tx.update(listing).set({ status: "x" }).returning({ id: listing.id }), rows: 1 },
    ]);
    expect(done).toBe(false);
    expect(await auditRepository(connection).page(null, 5)).toEqual([]);
  });
});
