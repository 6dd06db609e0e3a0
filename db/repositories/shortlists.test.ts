import { describe, expect, it } from "vitest";
import { emptyDatabase } from "../testing/database";
import { aListing, aPerson, firstWrite, someNote, someTime } from "../testing/factories";
import { auditRepository } from "./audit";
import { listingsRepository } from "./listings";
import { peopleRepository } from "./people";
import { shortlistsRepository } from "./shortlists";

async function open() {
  const { connection } = emptyDatabase();
  const people = [aPerson(), aPerson()] as const;
  for (const person of people) {
    await peopleRepository(connection).add(person, null, [someNote(person.id)]);
  }
  const listings = [aListing({}), aListing({})] as const;
  await listingsRepository(connection).write(listings.map(firstWrite));
  const shortlists = shortlistsRepository(connection);
  const audit = auditRepository(connection);
  const acts = async () => (await audit.from(1, 100)).length;
  const [[me, other], [first, second]] = [people.map(({ id }) => id), listings.map(({ id }) => id)];
  if (!me || !other || !first || !second) throw new Error("The factories made too few.");
  const keep = (personId: string, listingId: string, keptAt = someTime) =>
    shortlists.add({ personId, listingId, keptAt }, someNote(listingId));
  const kept = async (personId: string) =>
    (await shortlists.ofPerson(personId)).map(({ listingId }) => listingId);
  return { shortlists, acts, me, other, first, second, keep, kept };
}

describe("the repository of shortlists", () => {
  it("answers what each person keeps, the latest first", async () => {
    const { me, other, first, second, keep, kept } = await open();
    await keep(me, first, 1);
    await keep(me, second, 2);
    await keep(other, first, 3);
    expect(await kept(me)).toEqual([second, first]);
    expect(await kept(other)).toEqual([first]);
  });

  it("keeps a listing once, and records it once", async () => {
    const { me, first, keep, kept, acts } = await open();
    expect(await keep(me, first)).toBe(true);
    const before = await acts();
    expect(await keep(me, first)).toBe(false);
    expect(await kept(me)).toEqual([first]);
    expect(await acts()).toBe(before);
  });

  it("removes what is kept for that person alone", async () => {
    const { shortlists, me, other, first, keep, kept } = await open();
    await keep(me, first);
    await keep(other, first);
    const target = { personId: me, listingId: first };
    expect(await shortlists.remove(target, someNote(first))).toBe(true);
    expect(await kept(me)).toEqual([]);
    expect(await kept(other)).toEqual([first]);
  });

  it("records nothing where there was nothing to remove", async () => {
    const { shortlists, me, first, acts } = await open();
    const before = await acts();
    const target = { personId: me, listingId: first };
    expect(await shortlists.remove(target, someNote(first))).toBe(false);
    expect(await acts()).toBe(before);
  });
});
