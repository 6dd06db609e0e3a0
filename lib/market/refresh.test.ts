import { describe, expect, it } from "vitest";
import { jobsRepository } from "@/db/repositories/jobs";
import { listingsRepository } from "@/db/repositories/listings";
import { marketRepository } from "@/db/repositories/market";
import { matchesRepository } from "@/db/repositories/matches";
import { profilesRepository } from "@/db/repositories/profiles";
import { emptyDatabase } from "@/db/testing/database";
import { aContent, aListing, aMatch, anAct, firstWrite, someTime } from "@/db/testing/factories";
import type { Country } from "@/lib/taxonomy/countries";
import { everyField } from "./model";
import { isMarketOld, refreshMarket } from "./refresh";

function open() {
  const { connection, database } = emptyDatabase();
  const listings = listingsRepository(connection);
  const profiles = profilesRepository(connection);
  const market = marketRepository(connection);
  const jobs = jobsRepository(connection);
  const ports = { market, jobs, matchWithinAsean: false };
  const publish = async (
    kind: "offer" | "need",
    country: Country,
    ipc: readonly string[] = ["C02F"],
    publishedAt = someTime,
  ): Promise<string> => {
    const { origin, ...listing } = aListing({ status: "published", publishedAt }, kind);
    const made = {
      ...listing,
      origin: { ...origin, country },
      content: aContent({ ipc: [...ipc] }),
    };
    await listings.write([firstWrite(made)]);
    await profiles.put([{ listingId: made.id, kind, profile: null }]);
    return made.id;
  };
  const refresh = (alive = true) => refreshMarket(anAct(), ports, () => Promise.resolve(alive));
  return {
    ports,
    market,
    jobs,
    listings,
    matches: matchesRepository(connection),
    publish,
    refresh,
    database,
  };
}

/** Field, country, offers and needs, of sections and classes, counted by the database itself. */
const plainCount = (database: ReturnType<typeof open>["database"]) =>
  database
    .prepare(
      `select value || ',' || country || ',' || sum(kind = 'offer') || ',' || sum(kind = 'need')
       from listing join listing_facet on listing_id = id
       where facet = 'ipc' and length(value) < 4 and status = 'published'
       group by value, country order by 1`,
    )
    .pluck()
    .all();

describe("the count of the market", () => {
  it("agrees with a plain count in the database", async () => {
    const { publish, refresh, market, database } = open();
    for (const country of ["CN", "VN", "VN", "LA"] as const) {
      await publish("offer", country, ["C02F", "C02A", "A01G"]);
      await publish("need", country, ["C02F"]);
    }
    database.exec("update listing set status = 'withdrawn' where country = 'LA' and kind = 'need'");
    await refresh();
    const pages = [
      await market.fields(everyField),
      await market.fields("A"),
      await market.fields("C"),
    ];
    const found = pages.flatMap((page) => page?.cells ?? []);
    expect(
      found.map(({ code, country, offers, needs }) => [code, country, offers, needs].join()).sort(),
    ).toEqual(plainCount(database));
    expect((await market.country("VN"))?.total).toMatchObject({ offers: 2, needs: 2, supply: 1 });
  });

  it("goes on to the last of many listings", async () => {
    const { listings, refresh, market } = open();
    const many = Array.from({ length: 501 }, () => aListing({ status: "published" }));
    await listings.write(many.map(firstWrite));
    await refresh();
    expect((await market.country("CN"))?.total.offers).toBe(501);
  });

  it("tells how long listings waited for their first match", async () => {
    const { publish, refresh, market, matches } = open();
    const needId = await publish("need", "VN", [], someTime);
    const offerId = await publish("offer", "CN", [], someTime + 1000);
    await publish("need", "LA", []);
    await matches.put([aMatch({ needId, offerId })]);
    await refresh();
    const page = await market.fields(everyField);
    expect(page?.waits.need).toMatchObject({ at_once: 0, week: 1, none: 1 });
    expect(page?.waits.offer).toMatchObject({ at_once: 1, none: 0 });
  });

  it("is old before the first one and after every change, and not before another", async () => {
    const { publish, refresh, ports } = open();
    expect(await isMarketOld(ports)).toBe(true);
    await refresh();
    expect(await isMarketOld(ports)).toBe(false);
    await publish("need", "LA");
    expect(await isMarketOld(ports)).toBe(true);
    await refresh();
    expect(await isMarketOld(ports)).toBe(false);
  });

  it("serves all that asked for it before", async () => {
    const { refresh, jobs } = open();
    for (const id of ["job_1", "job_2"]) {
      await jobs.add({ id, task: { kind: "refresh_market" }, runAt: someTime }, someTime);
    }
    await refresh();
    expect(await jobs.counts()).toMatchObject({ queued: 0, done: 2 });
  });

  it("writes nothing where another worker has taken it over", async () => {
    const { publish, refresh, market } = open();
    await publish("need", "LA");
    await refresh(false);
    expect(await market.counted()).toBeNull();
  });
});
