import { describe, expect, it } from "vitest";
import type { MarketCell } from "@/lib/market/model";
import { marketPages } from "@/lib/market/pages";
import { profileOf } from "@/lib/matching/profile";
import { emptyDatabase } from "../testing/database";
import { aContent, aListing, aMatch, firstWrite } from "../testing/factories";
import { aSubject } from "../testing/subjects";
import { listingsRepository } from "./listings";
import { marketRepository } from "./market";
import { matchesRepository } from "./matches";
import { profilesRepository } from "./profiles";

type Given = Parameters<typeof aListing>[0] & { readonly kind?: "offer" | "need" };

function open() {
  const { connection, database } = emptyDatabase();
  const listings = listingsRepository(connection);
  const add = async ({ kind = "offer", ...given }: Given = {}): Promise<string> => {
    const listing = aListing({ status: "published", publishedAt: 10, ...given }, kind);
    await listings.write([firstWrite(listing)]);
    return listing.id;
  };
  const market = marketRepository(connection);
  const matches = matchesRepository(connection);
  const profiles = profilesRepository(connection);
  return { market, matches, profiles, add, database };
}

const none = { at_once: 0, week: 0, month: 0, later: 0, none: 0 };
const count = { seq: 3, countedAt: 7, waits: { offer: none, need: { ...none, week: 2 } } };
const cell: MarketCell = {
  country: "VN",
  code: "A01",
  offers: 1,
  needs: 2,
  supply: 3,
  demand: 4,
  anywhere: 5,
};

describe("the repository of the market", () => {
  it("reads published listings by id in pages, with their codes and what stands above these", async () => {
    const { market, add } = open();
    const first = await add({ content: aContent({ ipc: ["F26B", "A23B"] }) });
    const second = await add({ kind: "need", content: aContent({ ipc: [] }) });
    const draft = await add({ status: "draft" });
    const { listings, next } = await market.listingsAfter("", 1);
    expect([listings.length, next]).toEqual([1, first]);
    expect(listings[0]).toMatchObject({ id: first, kind: "offer", country: "CN" });
    const codes = [...(listings[0]?.codes ?? [])].sort();
    expect(codes).toEqual(["A", "A23", "A23B", "F", "F26", "F26B"]);
    expect(await market.listingsAfter(first, 2)).toEqual({
      listings: [{ id: second, kind: "need", country: "CN", codes: [] }],
      next: draft,
    });
    expect(await market.listingsAfter(draft, 2)).toEqual({ listings: [], next: null });
  });

  it("names the newest listings of a kind", async () => {
    const { market, add } = open();
    const old = await add({ publishedAt: 1 });
    const young = await add({ publishedAt: 9 });
    await add({ kind: "need", publishedAt: 99 });
    expect(await market.newest("offer", 10)).toEqual([young, old]);
    expect(await market.newest("offer", 1)).toEqual([young]);
  });

  it("says since when the first partner of a listing was there, from either side", async () => {
    const { market, matches, add } = open();
    const need = await add({ kind: "need", publishedAt: 50 });
    const lonely = await add({ kind: "need", publishedAt: 60 });
    const [late, early] = [await add({ publishedAt: 90 }), await add({ publishedAt: 70 })];
    const gone = await add({ publishedAt: 10, status: "withdrawn" });
    await matches.put([late, early, gone].map((offerId) => aMatch({ needId: need, offerId })));
    const needs = await market.firstMatches("need", [need, lonely]);
    expect([...needs].sort((a, b) => a.publishedAt - b.publishedAt)).toEqual([
      { publishedAt: 50, partnerSince: 70 },
      { publishedAt: 60, partnerSince: null },
    ]);
    expect(await market.firstMatches("offer", [late])).toEqual([
      { publishedAt: 90, partnerSince: 50 },
    ]);
  });

  it("knows a new number after every change of a profile", async () => {
    const { market, profiles, add } = open();
    expect(await market.lastChange()).toBe(0);
    const listingId = await add();
    const profile = profileOf(aSubject({ id: listingId }));
    await profiles.put([{ listingId, kind: "offer", profile }]);
    const before = await market.lastChange();
    await profiles.put([{ listingId, kind: "offer", profile: null }]);
    expect(await market.lastChange()).toBeGreaterThan(before);
  });

  it("keeps one count, and hands out its prepared pages", async () => {
    const { market } = open();
    expect([await market.counted(), await market.fields("A"), await market.country("VN")]).toEqual([
      null,
      null,
      null,
    ]);
    await market.replace(marketPages(count, [cell]));
    const next = marketPages({ ...count, seq: 4 }, [{ ...cell, country: "LA" }]);
    await market.replace(next);
    expect(await market.counted()).toBe(4);
    expect(await market.fields("A")).toEqual(next.fields.get("A"));
    expect(await market.country("VN")).toEqual(next.countries.get("VN"));
    expect((await market.country("LA"))?.classes).toEqual([{ ...cell, country: "LA" }]);
  });

  it("keeps the last count where a new one meets a fault", async () => {
    const { market, database } = open();
    await market.replace(marketPages(count, [cell]));
    database.exec(
      "create trigger full before insert on market_page begin select raise(abort, 'the disk is full'); end",
    );
    await expect(market.replace(marketPages({ ...count, seq: 9 }, []))).rejects.toThrow();
    expect(await market.counted()).toBe(3);
  });

  it("refuses to hand out a page that is none", async () => {
    const { market, database } = open();
    await market.replace(marketPages(count, [cell]));
    database.exec("update market_page set data = '{}'");
    await expect(market.country("VN")).rejects.toThrow();
  });
});
