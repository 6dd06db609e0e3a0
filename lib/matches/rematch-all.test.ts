import { describe, expect, it } from "vitest";
import { jobsRepository } from "@/db/repositories/jobs";
import { listingsRepository } from "@/db/repositories/listings";
import { matchesRepository } from "@/db/repositories/matches";
import { organisationsRepository } from "@/db/repositories/organisations";
import { profilesRepository } from "@/db/repositories/profiles";
import { emptyDatabase } from "@/db/testing/database";
import {
  aContent,
  aListing,
  anAct,
  anOrganisation,
  firstWrite,
  someTime,
} from "@/db/testing/factories";
import { memorySnapshots } from "@/db/testing/snapshots";
import { guest } from "@/lib/access/model";
import { LeaseLost } from "@/lib/jobs/run";
import type { Progress } from "@/lib/jobs/model";
import { createMatcher } from "./matcher";
import { queueRematchWhereDue, rematchAll } from "./rematch-all";

const needs = 30; // more than one batch
const offers = 30;
const topics = [
  "Drip irrigation of vegetable fields",
  "Membrane treatment of dye wastewater",
  "Solar dryer for fruit",
  "Rice blast resistance breeding",
  "Shrimp feed with less fish meal",
  "Latex of natural rubber, preserved",
  "Biogas from pig manure",
] as const;
const chinese = anOrganisation({ country: "CN" });
const thai = anOrganisation({ country: "TH" });

async function aPlatform() {
  const { connection } = emptyDatabase();
  const profiles = profilesRepository(connection);
  const snapshots = memorySnapshots();
  const ports = {
    jobs: jobsRepository(connection),
    listings: listingsRepository(connection),
    matches: matchesRepository(connection),
    profiles,
    snapshots,
    matcher: createMatcher({ profiles, snapshots }, { aseanWithAsean: false }),
  };
  const organisations = organisationsRepository(connection);
  await organisations.addImported(
    [chinese, thai].map((organisation) => ({ organisation, importKey: organisation.id })),
    [],
  );
  for (let number = 0; number < offers + needs; number++) {
    const kind = number < offers ? "offer" : "need";
    const listing = aListing({
      id: `lst_${String(number).padStart(3, "0")}`,
      kind,
      organisationId: (kind === "offer" ? chinese : thai).id,
      origin: {
        country: kind === "offer" ? "CN" : "TH",
        province: null,
        organisationKind: "institute",
        organisationSize: "medium",
      },
      status: "published",
      publishedAt: someTime,
      content: aContent({
        title: topics[number % topics.length] ?? "",
        description: topics[number % topics.length] ?? "",
      }),
    });
    await ports.listings.write([firstWrite(listing)]);
  }
  return ports;
}

type Ports = Awaited<ReturnType<typeof aPlatform>>;

async function everyMatch({ matches }: Ports) {
  const found = [];
  for (let number = offers; number < offers + needs; number++) {
    const of = await matches.of("need", `lst_${String(number).padStart(3, "0")}`, 100);
    found.push(...of.map(({ match: { computedAt: _, ...match } }) => match));
  }
  return found;
}

const goesOn = () => Promise.resolve(true);

describe("a run over everything", () => {
  it("stopped and taken up again, ends where an uninterrupted one ends", async () => {
    const whole = await aPlatform();
    await rematchAll(anAct(guest), whole, { progress: null, beat: goesOn });
    const expected = await everyMatch(whole);
    expect(expected.length).toBeGreaterThan(needs);

    const ports = await aPlatform();
    let last: Progress | null = null;
    for (let tries = 1; ; tries++) {
      let beats = 0;
      const beat = (progress: Progress) => {
        last = progress;
        beats += 1;
        return Promise.resolve(beats < 2);
      };
      try {
        await rematchAll(anAct(guest), ports, { progress: last, beat });
        expect(tries).toBeGreaterThan(2);
        break;
      } catch (error) {
        expect(error).toBeInstanceOf(LeaseLost);
      }
    }
    expect(await everyMatch(ports)).toEqual(expected);
    expect(last).toMatchObject({ done: 2 * (needs + offers), total: 2 * (needs + offers) });
  });

  it("drops what it no longer finds", async () => {
    const ports = await aPlatform();
    await rematchAll(anAct(guest), ports, { progress: null, beat: goesOn });
    const [first] = await ports.matches.of("need", "lst_030", 1);
    const offerId = first?.match.offerId ?? "";
    await ports.profiles.put([{ listingId: offerId, kind: "offer", profile: null }]);
    const without = {
      ...ports,
      listings: { ...ports.listings, publishedAfter: () => Promise.resolve([]) },
    };
    await rematchAll({ ...anAct(guest), now: Date.now() + 1000 }, without, {
      progress: null,
      beat: goesOn,
    });
    expect(await ports.matches.of("offer", offerId, 10)).toEqual([]);
    expect((await everyMatch(ports)).length).toBeGreaterThan(0);
  });

  it("is queued at a start where weights or profiles are made otherwise, and not twice", async () => {
    const ports = await aPlatform();
    await queueRematchWhereDue(anAct(guest), ports);
    expect(await ports.jobs.latest("long", 9)).toHaveLength(0); // nothing is matched yet
    await rematchAll(anAct(guest), ports, { progress: null, beat: goesOn });
    await queueRematchWhereDue(anAct(guest), ports);
    expect(await ports.jobs.latest("long", 9)).toHaveLength(0);
    const kept = await ports.snapshots.read();
    if (kept) await ports.snapshots.write({ ...kept, versions: "older" });
    await queueRematchWhereDue(anAct(guest), ports);
    await queueRematchWhereDue(anAct(guest), ports);
    expect(await ports.jobs.latest("long", 9)).toHaveLength(1);
  });

  it("leaves a snapshot with which another process answers the same", async () => {
    const ports = await aPlatform();
    await rematchAll(anAct(guest), ports, { progress: null, beat: goesOn });
    const other = createMatcher(ports, { aseanWithAsean: false });
    for (const profile of await ports.profiles.after("need", "", needs)) {
      expect(await other.top(profile, 10, 1)).toEqual(await ports.matcher.top(profile, 10, 1));
    }
  });
});
