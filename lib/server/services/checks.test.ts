import { beforeEach, describe, expect, it } from "vitest";
import { emptyDatabase } from "@/db/testing/database";
import {
  aContent,
  aListing,
  anAct,
  anActor,
  anOrganisation,
  firstWrite,
  someTime,
} from "@/db/testing/factories";
import { memorySnapshots } from "@/db/testing/snapshots";
import { jobsRepository } from "@/db/repositories/jobs";
import { listingsRepository } from "@/db/repositories/listings";
import { matchesRepository } from "@/db/repositories/matches";
import { organisationsRepository } from "@/db/repositories/organisations";
import { profilesRepository } from "@/db/repositories/profiles";
import { type Actor, guest } from "@/lib/access/model";
import type { Listing } from "@/lib/listing/model";
import { createMatcher } from "@/lib/matches/matcher";
import { matchListing } from "@/lib/matches/match-listing";
import { checksOf } from "./checks";

const first = anOrganisation({ name: "Institute of First Things" });
const second = anOrganisation({ name: "Second Works" });
const member = anActor("member", second.id);

function open() {
  const { connection } = emptyDatabase();
  const profiles = profilesRepository(connection);
  const snapshots = memorySnapshots();
  return {
    listings: listingsRepository(connection),
    organisations: organisationsRepository(connection),
    jobs: jobsRepository(connection),
    snapshots,
    matches: matchesRepository(connection),
    profiles,
    matcher: createMatcher({ profiles, snapshots }, { aseanWithAsean: false }),
  };
}
let ports = open();

beforeEach(async () => {
  ports = open();
  const added = [first, second].map((organisation, place) => ({
    organisation,
    importKey: `test:${place}`,
  }));
  await ports.organisations.addImported(added, []);
});

async function stored(given: Partial<Listing>): Promise<Listing> {
  const listing = aListing(given);
  await ports.listings.write([firstWrite(listing)]);
  await matchListing(anAct(), ports, listing.id);
  return listing;
}
const checks = (actor: Actor, { id }: Listing) => checksOf({ ports, act: anAct(actor) }, id);

describe("a text in another script than its language", () => {
  const zh = "太阳能谷物烘干机，带储热装置，日处理稻谷二十吨。";
  const latin = "A dryer for paddy that stores the heat of the day and runs at night.";
  const blank = { summary: "", advantages: "" } as const;

  it.each([
    ["Chinese said to be English", "en", zh, "zh"],
    ["English said to be Thai", "th", latin, null],
  ] as const)("is warned of: %s", async (_what, lang, description, written) => {
    const content = aContent({ ...blank, lang, title: "LED", description });
    const listing = await stored({ organisationId: second.id, content });
    expect((await checks(member, listing))?.warnings).toContainEqual({
      code: "other_script",
      written,
      chosen: lang,
    });
  });

  it.each([
    ["Chinese with abbreviations", "zh", `${zh} LoRa、PLC`],
    ["Latin letters in any Latin language", "ms", latin],
    ["a few Latin letters", "lo", "PLC 24 V"],
  ] as const)("is not seen in %s", async (_what, lang, description) => {
    const content = aContent({ ...blank, lang, title: "LED", description });
    const listing = await stored({ organisationId: second.id, content });
    const codes = (await checks(member, listing))?.warnings.map(({ code }) => code);
    expect(codes).not.toContain("other_script");
  });
});

describe("possible duplicates", () => {
  const published = (given: Partial<Listing> = {}) =>
    stored({ organisationId: first.id, status: "published", publishedAt: someTime, ...given });
  const copy = () =>
    stored({
      organisationId: second.id,
      status: "submitted",
      submittedAt: someTime,
      content: aContent({ title: "Dryer for paddy, solar, that stores its heat" }),
    });

  it("are shown to the poster and to a curator before publication", async () => {
    const known = await published();
    const listing = await copy();
    for (const actor of [member, anActor("curator")]) {
      const found = (await checks(actor, listing))?.duplicates ?? [];
      expect(found.map((duplicate) => duplicate.listing.id)).toEqual([known.id]);
    }
  });

  it("leave out what is about something else, of the other kind, or not published", async () => {
    const other = aContent({
      title: "Shrimp hatchery with closed water cycle",
      summary: "Raises larvae with little water.",
      description: "The hatchery keeps salinity and ammonia steady for two million larvae a month.",
      advantages: "Survival rises from 40 to 70 %.",
    });
    await published({ content: other });
    await published({ kind: "need" });
    await stored({ organisationId: first.id, status: "submitted", submittedAt: someTime });
    await stored({ organisationId: first.id, status: "draft" });
    expect((await checks(member, await copy()))?.duplicates).toEqual([]);
  });

  it("do not name whoever stands behind an anonymous listing", async () => {
    await published({ content: aContent({ anonymous: true }) });
    const found = await checks(member, await copy());
    expect(found?.duplicates).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain(first.name);
    expect(JSON.stringify(found)).not.toContain(first.id);
  });

  it.each([
    ["a guest", guest],
    ["a stranger", anActor("member", "org_stranger")],
  ])("are nothing for %s", async (_who, actor) => {
    await published();
    expect(await checks(actor, await copy())).toBeNull();
  });
});
