import { describe, expect, it } from "vitest";
import { profileOf } from "@/lib/matching/profile";
import { emptyDatabase } from "../testing/database";
import { aListing, firstWrite } from "../testing/factories";
import { aSubject } from "../testing/subjects";
import { listingsRepository } from "./listings";
import { profilesRepository } from "./profiles";

async function open() {
  const { connection, database } = emptyDatabase();
  const profiles = profilesRepository(connection);
  const ids: string[] = [];
  for (let made = 0; made < 3; made += 1) {
    const listing = aListing();
    await listingsRepository(connection).write([firstWrite(listing)]);
    ids.push(listing.id);
  }
  const change = (place: number) => {
    const listingId = ids[place] ?? "lst_missing";
    const profile = profileOf(aSubject({ id: listingId }));
    return { listingId, kind: "offer", profile } as const;
  };
  const seen = async (since: number, limit = 10) =>
    (await profiles.since(since, limit)).map(({ seq, listingId }) => [seq, ids.indexOf(listingId)]);
  return { profiles, change, seen, database };
}

describe("the repository of profiles", () => {
  it("numbers every change anew, so that a reader who knows a number catches up", async () => {
    const { profiles, change, seen } = await open();
    await profiles.put([change(0), change(1), change(2)]);
    expect(await seen(1)).toEqual([
      [2, 1],
      [3, 2],
    ]);
    await profiles.put([{ ...change(0), profile: null }]);
    expect(await seen(3)).toEqual([[4, 0]]);
    expect(await seen(0, 2)).toHaveLength(2);
  });

  it("gives back what was put, and null for what has left", async () => {
    const { profiles, change } = await open();
    await profiles.put([change(0), { ...change(1), profile: null }]);
    const [kept, left] = await profiles.since(0, 10);
    expect(kept?.profile).toEqual(change(0).profile);
    expect(left?.profile).toBeNull();
  });

  it("leaves nothing behind a fault in the middle", async () => {
    const { profiles, change, seen } = await open();
    await expect(profiles.put([change(0), change(9)])).rejects.toThrow(/FOREIGN/);
    expect(await seen(0)).toEqual([]);
  });

  it("refuses to hand out a profile that is none", async () => {
    const { profiles, change, database } = await open();
    await profiles.put([change(0)]);
    database.exec("update profile set data = '{}'");
    await expect(profiles.since(0, 10)).rejects.toThrow();
  });
});
