import { describe, expect, it } from "vitest";
import type { Match } from "@/lib/matches/store";
import { emptyDatabase } from "../testing/database";
import { aListing, aMatch, firstWrite } from "../testing/factories";
import { listingsRepository } from "./listings";
import { matchesRepository } from "./matches";

async function open() {
  const { connection, database } = emptyDatabase();
  const listings = listingsRepository(connection);
  const published = async (kind: "offer" | "need"): Promise<string> => {
    const listing = aListing({ status: "published", publishedAt: 1 }, kind);
    await listings.write([firstWrite(listing)]);
    return listing.id;
  };
  const need = await published("need");
  const offers = [await published("offer"), await published("offer"), await published("offer")];
  const match = (offer: number, total: number, open = 0): Match =>
    aMatch({ needId: need, offerId: offers[offer] ?? "", total, open, computedAt: 1 });
  const matches = matchesRepository(connection);
  const order = async () =>
    (await matches.of("need", need, 10)).map(({ other }) => offers.indexOf(other.listing.id));
  return { matches, need, match, order, database };
}

describe("the repository of matches", () => {
  it("orders by score, then by open points, then by id", async () => {
    const { matches, need, match, order } = await open();
    await matches.replace("need", need, [match(2, 50), match(1, 50), match(0, 40, 9)]);
    expect(await order()).toEqual([1, 2, 0]);
    await matches.replace("need", need, [match(2, 50, 5), match(1, 50), match(0, 50, 5)]);
    expect(await order()).toEqual([0, 2, 1]);
  });

  it("shows no match with a listing that is not published", async () => {
    const { matches, need, match, order, database } = await open();
    const [gone, kept] = [match(0, 50), match(1, 40)];
    await matches.replace("need", need, [gone, kept]);
    database.prepare("update listing set status = 'withdrawn' where id = ?").run(gone.offerId);
    expect(await order()).toEqual([1]);
  });

  it("keeps the old matches where the new ones meet a fault", async () => {
    const { matches, need, match, order } = await open();
    await matches.replace("need", need, [match(0, 50)]);
    const broken = { ...match(1, 60), offerId: "lst_missing" };
    await expect(matches.replace("need", need, [match(2, 70), broken])).rejects.toThrow(/FOREIGN/);
    expect(await order()).toEqual([0]);
  });

  it("has one row a pair, whichever side wrote it", async () => {
    const { matches, need, match } = await open();
    await matches.put([match(0, 50)]);
    await matches.put([match(0, 60)]);
    const found = await matches.of("need", need, 10);
    expect(found.map((one) => one.match.total)).toEqual([60]);
  });

  it("refuses to hand out a detail that is not what it must be", async () => {
    const { matches, need, match, database } = await open();
    await matches.put([match(0, 50)]);
    database.exec(`update match set detail = '{"parts":[{"part":"luck"}],"reasons":[]}'`);
    await expect(matches.of("need", need, 10)).rejects.toThrow();
  });
});
