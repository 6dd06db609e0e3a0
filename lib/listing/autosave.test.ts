import { beforeEach, describe, expect, it } from "vitest";
import { auditRepository } from "@/db/repositories/audit";
import { listingsRepository } from "@/db/repositories/listings";
import { organisationsRepository } from "@/db/repositories/organisations";
import { peopleRepository } from "@/db/repositories/people";
import { emptyDatabase } from "@/db/testing/database";
import {
  aContent,
  aListing,
  anAct,
  aPerson,
  anActor,
  anOrganisation,
  firstWrite,
} from "@/db/testing/factories";
import { listingStatuses } from "@/lib/access/model";
import { autosaveListing } from "./autosave";
import type { Listing } from "./model";

const organisation = anOrganisation();
const person = aPerson({ organisationId: organisation.id });
const member = { ...anActor("member", organisation.id), personId: person.id };

function open() {
  const { connection } = emptyDatabase();
  return {
    listings: listingsRepository(connection),
    organisations: organisationsRepository(connection),
    accounts: peopleRepository(connection),
    audit: auditRepository(connection),
  };
}
let stores = open();

beforeEach(async () => {
  stores = open();
  await stores.organisations.addImported([{ organisation, importKey: "test:1" }], []);
  await stores.accounts.add(person, null, []);
});

async function stored(given: Partial<Listing>): Promise<Listing> {
  const listing = aListing({ organisationId: organisation.id, ...given });
  await stores.listings.write([firstWrite(listing)]);
  return { ...listing, version: 1 };
}
const autosave = (listing: Pick<Listing, "id" | "version"> | null, summary: string) =>
  autosaveListing(anAct(member), stores, {
    listing,
    kind: "offer",
    content: aContent({ summary }),
  });
const reread = async ({ id }: Pick<Listing, "id">) => (await stores.listings.byId(id))?.listing;

describe("what is being written is kept", () => {
  it("as a new draft once it has a title", async () => {
    const untitled = aContent({ title: "" });
    const input = { listing: null, kind: "offer", content: untitled } as const;
    const refused = await autosaveListing(anAct(member), stores, input);
    expect(refused).toMatchObject({ error: { issues: [{ field: "title", code: "required" }] } });
    expect(await stores.listings.ofOrganisation(organisation.id)).toEqual([]);

    const kept = await autosave(null, "A first word.");
    expect(kept.ok && (await reread(kept.value))?.status).toBe("draft");
  });

  it("version after version, and an edit of an older version is stale", async () => {
    const first = await autosave(null, "One.");
    if (!first.ok) throw new Error("not kept");
    const second = await autosave(first.value, "Two.");
    expect(second).toEqual({ ok: true, value: { id: first.value.id, version: 2 } });
    expect(await autosave(first.value, "Three.")).toEqual({ ok: false, error: { code: "stale" } });
    expect((await reread(first.value))?.content.summary).toBe("Two.");
  });

  it("and the same once more, after an answer that got lost, is no conflict", async () => {
    const first = await autosave(null, "One.");
    if (!first.ok) throw new Error("not kept");
    const second = await autosave(first.value, "Two.");
    expect(await autosave(first.value, "Two.")).toEqual(second);
  });

  it("without a title too, where the draft is there already", async () => {
    const draft = await stored({ status: "draft" });
    const input = { listing: draft, kind: "offer", content: aContent({ title: "" }) } as const;
    expect(await autosaveListing(anAct(member), stores, input)).toMatchObject({ ok: true });
  });

  it("and nothing is written or recorded where nothing has changed", async () => {
    const draft = await stored({ status: "draft", content: aContent({ summary: "Same." }) });
    const before = await stores.audit.page(null, 10);
    expect(await autosave(draft, "Same.")).toEqual({
      ok: true,
      value: { id: draft.id, version: 1 },
    });
    expect(await stores.audit.page(null, 10)).toEqual(before);
  });

  it.each(listingStatuses.filter((status) => status !== "draft" && status !== "changes_requested"))(
    "but never of a listing that is %s",
    async (status) => {
      const listing = await stored({ status });
      expect(await autosave(listing, "Changed.")).toEqual({
        ok: false,
        error: { code: "not_found" },
      });
      expect((await reread(listing))?.version).toBe(1);
    },
  );

  it("and stays with the poster where a curator asked for changes", async () => {
    const listing = await stored({ status: "changes_requested" });
    expect(await autosave(listing, "Changed.")).toMatchObject({ ok: true });
    expect((await reread(listing))?.status).toBe("changes_requested");
  });
});
