import { describe, expect, it } from "vitest";
import { listingsRepository } from "@/db/repositories/listings";
import { peopleRepository } from "@/db/repositories/people";
import { shortlistsRepository } from "@/db/repositories/shortlists";
import { emptyDatabase } from "@/db/testing/database";
import { aListing, anAct, anActor, aPerson, firstWrite, someNote } from "@/db/testing/factories";
import { guest, isMember, type ListingStatus } from "@/lib/access/model";
import { addToShortlist } from "./add";
import { mostKept } from "./model";
import { removeFromShortlist } from "./remove";

async function open() {
  const { connection } = emptyDatabase();
  const listings = listingsRepository(connection);
  const shortlists = shortlistsRepository(connection);
  const actor = anActor("member");
  const personId = isMember(actor) ? actor.personId : "";
  await peopleRepository(connection).add(aPerson({ id: personId }), null, [someNote(personId)]);
  const listing = async (status: ListingStatus = "published"): Promise<string> => {
    const made = aListing({ status });
    await listings.write([firstWrite(made)]);
    return made.id;
  };
  const stores = { listings, shortlists };
  return {
    listing,
    add: (id: string, who = actor) => addToShortlist(anAct(who), stores, { listing: id }),
    remove: (id: string, who = actor) => removeFromShortlist(anAct(who), stores, { listing: id }),
    kept: async () => (await shortlists.ofPerson(personId)).map(({ listingId }) => listingId),
  };
}
const ok = { ok: true, value: null };
const missing = { ok: false, error: { code: "not_found" } };

describe("a shortlist", () => {
  it("keeps a published listing, once, until it is removed", async () => {
    const { listing, add, remove, kept } = await open();
    const id = await listing();
    for (let times = 0; times < 2; times += 1) expect(await add(id)).toEqual(ok);
    expect(await kept()).toEqual([id]);
    expect(await remove(id)).toEqual(ok);
    expect(await kept()).toEqual([]);
    expect(await remove(id)).toEqual(missing);
  });

  it("keeps nothing that its keeper may not read, and answers as if it were missing", async () => {
    const { listing, add, kept } = await open();
    expect(await add(await listing("draft"))).toEqual(missing);
    expect(await add("lst_none")).toEqual(missing);
    expect(await kept()).toEqual([]);
  });

  it("is nothing for guests", async () => {
    const { listing, add, remove } = await open();
    const id = await listing();
    expect(await add(id, guest)).toEqual(missing);
    expect(await remove(id, guest)).toEqual(missing);
  });

  it("says so when it is full, and still takes what it has already", async () => {
    const { listing, add, kept } = await open();
    const first = await listing();
    await add(first);
    for (let more = 1; more < mostKept; more += 1) await add(await listing());
    const full = { code: "invalid_input", issues: [{ code: "too_many", limit: mostKept }] };
    expect(await add(await listing())).toMatchObject({ ok: false, error: full });
    expect(await add(first)).toEqual(ok);
    expect(await kept()).toHaveLength(mostKept);
  });
});
