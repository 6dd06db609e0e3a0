import { beforeEach, describe, expect, it } from "vitest";
import { auditRepository } from "@/db/repositories/audit";
import { jobsRepository } from "@/db/repositories/jobs";
import { listingsRepository } from "@/db/repositories/listings";
import { organisationsRepository } from "@/db/repositories/organisations";
import { emptyDatabase } from "@/db/testing/database";
import {
  aListing,
  anAct,
  anActor,
  anOrganisation,
  firstWrite,
  someTime,
} from "@/db/testing/factories";
import { guest, type ListingStatus, listingStatuses } from "@/lib/access/model";
import type { ListingVerb } from "./change";
import { fulfilListing } from "./fulfil";
import { limits } from "./limits";
import type { Listing } from "./model";
import { renewListing } from "./renew";
import { reviveListing } from "./revive";
import { archiveListings, expireListings } from "./sweep";
import { switchInterest } from "./switch-interest";
import { endsSoon } from "./validity";
import { withdrawListing } from "./withdraw";

const dayMs = 86_400_000;
const organisation = anOrganisation();
const member = anActor("member", organisation.id);

function open() {
  const { connection } = emptyDatabase();
  return {
    listings: listingsRepository(connection),
    organisations: organisationsRepository(connection),
    jobs: jobsRepository(connection),
    audit: auditRepository(connection),
  };
}
let stores = open();
beforeEach(async () => {
  stores = open();
  await stores.organisations.addImported([{ organisation, importKey: "test:1" }], []);
});

async function stored(given: Partial<Listing>): Promise<Listing> {
  const listing = aListing({ organisationId: organisation.id, ...given });
  await stores.listings.write([firstWrite(listing)]);
  return listing;
}
const inDays = (days: number): number => someTime + days * dayMs;
const published = (validUntil: number, given: Partial<Listing> = {}) =>
  stored({ status: "published", publishedAt: someTime, validUntil, ...given });
const expired = (endedAt: number) => stored({ status: "expired", validUntil: endedAt, endedAt });
const reread = async ({ id }: Listing) => (await stores.listings.byId(id))?.listing;
const doTo = (verb: ListingVerb, { id }: Listing, actor = member, version = 1) =>
  verb(anAct(actor), stores, { listing: id, version });

const verbs = {
  renew: renewListing,
  fulfil: fulfilListing,
  revive: reviveListing,
  "switch interest": switchInterest,
  withdraw: withdrawListing,
} satisfies Record<string, ListingVerb>;

describe.each(Object.entries(verbs))("%s", (name, verb) => {
  const fitting = () => (name === "revive" ? expired(inDays(-5)) : published(inDays(5)));

  it.each([
    ["a guest", guest],
    ["a stranger", anActor("member", "org_stranger")],
    ["a curator", anActor("curator")],
    ["an administrator", anActor("administrator")],
  ])("answers %s as if there were no such listing", async (_who, actor) => {
    const listing = await fitting();
    const missing = await verb(anAct(actor), stores, { listing: "lst_missing", version: 1 });
    expect(await verb(anAct(actor), stores, { listing: listing.id, version: 1 })).toEqual(missing);
    expect((await reread(listing))?.version).toBe(1);
  });

  it("is refused when the listing changed meanwhile", async () => {
    expect(await doTo(verb, await fitting(), member, 7)).toMatchObject({
      error: { code: "stale" },
    });
  });

  it("is on record, and matching follows", async () => {
    const listing = await fitting();
    expect((await doTo(verb, listing)).ok).toBe(true);
    const [entry] = await stores.audit.page(null, 1);
    expect(entry).toMatchObject({
      act: `listing.${name.replace(" ", "_")}`,
      objectId: listing.id,
    });
    expect((await stores.jobs.counts()).queued).toBe(1);
  });
});

describe("renewing", () => {
  it("adds a year to the end, once", async () => {
    const listing = await published(inDays(20));
    await doTo(renewListing, listing);
    expect((await reread(listing))?.validUntil).toBe(inDays(20 + limits.validDays));
    const again = await doTo(renewListing, listing, member, 2);
    expect(again).toMatchObject({ error: { code: "not_found" } });
  });

  it("is possible from thirty days before the end, not earlier", async () => {
    const early = await published(inDays(30) + 1);
    const due = await published(inDays(30));
    expect([(await doTo(renewListing, early)).ok, (await doTo(renewListing, due)).ok]).toEqual([
      false,
      true,
    ]);
  });

  it("is announced fourteen days before the end", () => {
    const at = (days: number) =>
      endsSoon(aListing({ status: "published", validUntil: inDays(days) }), someTime);
    expect([at(15), at(14), at(1)]).toEqual([false, true, true]);
  });
});

describe("reviving", () => {
  it("publishes for a year from now, and lets it be renewed again", async () => {
    const listing = await expired(inDays(-300));
    await doTo(reviveListing, listing);
    expect(await reread(listing)).toMatchObject({
      status: "published",
      validUntil: inDays(limits.validDays),
      renewedAt: null,
      endedAt: null,
    });
  });

  it("is over a year after the end", async () => {
    expect((await doTo(reviveListing, await expired(inDays(-366)))).ok).toBe(false);
  });

  it.each(listingStatuses.filter((status) => status !== "expired"))(
    "is not for a listing that is %s",
    async (status: ListingStatus) => {
      const listing = await stored({ status, endedAt: inDays(-5) });
      expect((await doTo(reviveListing, listing)).ok).toBe(false);
    },
  );
});

describe("fulfilling", () => {
  it("takes the listing out of sight together with an edit that waits", async () => {
    const revision = { state: "submitted", submittedAt: someTime, newFiles: false } as const;
    const listing = await published(inDays(50), {
      revision: { ...revision, content: aListing().content },
    });
    await doTo(fulfilListing, listing);
    expect(await reread(listing)).toMatchObject({
      status: "fulfilled",
      revision: null,
      endedAt: someTime,
    });
  });
});

describe("the switch for interest", () => {
  it("closes and opens a published listing, which stays published", async () => {
    const listing = await published(inDays(50));
    await doTo(switchInterest, listing);
    expect(await reread(listing)).toMatchObject({ status: "published", openForInterest: false });
    await doTo(switchInterest, listing, member, 2);
    expect((await reread(listing))?.openForInterest).toBe(true);
  });
});

describe("the archive", () => {
  it.each(["expired", "fulfilled", "withdrawn", "rejected"] as const)(
    "takes what is %s a year after its end, not before",
    async (status) => {
      const old = await stored({ status, endedAt: inDays(-366) });
      const recent = await stored({ status, endedAt: inDays(-364) });
      expect(await archiveListings(anAct(), stores)).toBe(1);
      expect([(await reread(old))?.status, (await reread(recent))?.status]).toEqual([
        "archived",
        status,
      ]);
    },
  );

  it("never takes what is published, however old", async () => {
    const listing = await published(inDays(5), { endedAt: inDays(-900) });
    expect(await archiveListings(anAct(), stores)).toBe(0);
    expect((await reread(listing))?.status).toBe("published");
  });

  it("finds what expiry ended", async () => {
    const listing = await published(someTime - 1);
    await expireListings(anAct(), stores);
    const later = { ...anAct(), now: inDays(366) };
    expect(await archiveListings(later, stores)).toBe(1);
    expect((await reread(listing))?.status).toBe("archived");
  });
});
