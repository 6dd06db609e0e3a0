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
import { type Beat, LeaseLost } from "@/lib/jobs/run";
import { type Progress, rematchTask } from "@/lib/jobs/model";
import { createMatcher } from "./matcher";
import { queueRematchWhereDue, rematchAll } from "./rematch-all";
import { cursorOf, placeIn } from "./rematch-place";
import { versionsInForce } from "./versions";

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

/** How a test runs it: nothing but the order of the listings is indexed. */
const run = (ports: Ports, progress: Progress | null, beat: Beat = goesOn, now = someTime) =>
  rematchAll({ ...anAct(guest), now }, ports, {
    progress,
    beat,
    index: async (after) => {
      const some = await ports.listings.publishedAfter(after, 25);
      return { done: some.length, last: some.at(-1)?.id ?? after };
    },
    clock: () => now,
  });

describe("a run over everything", () => {
  it("stopped and taken up again, ends where an uninterrupted one ends", async () => {
    const whole = await aPlatform();
    await run(whole, null);
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
        await run(ports, last, beat);
        expect(tries).toBeGreaterThan(2);
        break;
      } catch (error) {
        expect(error).toBeInstanceOf(LeaseLost);
      }
    }
    expect(await everyMatch(ports)).toEqual(expected);
    expect(last).toMatchObject({ done: 3 * (needs + offers), total: 3 * (needs + offers) });
  });

  it("makes its index once, however often it is stopped while it scores", async () => {
    const ports = await aPlatform();
    let made = 0;
    const rebuild = async () => {
      made += 1;
      await ports.matcher.rebuild();
    };
    const counted = { ...ports, matcher: { ...ports.matcher, rebuild } };
    let last: Progress | null = null;
    const once = (progress: Progress) => {
      last = progress;
      return Promise.resolve(false);
    };
    do await expect(run(counted, last, once)).rejects.toBeInstanceOf(LeaseLost);
    while (placeIn(last)?.phase !== "offer");
    expect(made).toBe(1);
  });

  it("that began with other weights or profiles begins anew", async () => {
    const ports = await aPlatform();
    const seen: Progress[] = [];
    const halted = (progress: Progress) => {
      seen.push(progress);
      return Promise.resolve(seen.length < 6);
    };
    await expect(run(ports, null, halted)).rejects.toBeInstanceOf(LeaseLost);
    const last = seen.at(-1) ?? null;
    const place = placeIn(last);
    expect(place).toMatchObject({ phase: "profiles", versions: versionsInForce });
    const older = place && last && { ...last, cursor: cursorOf({ ...place, versions: "older" }) };
    for (const [from, expected] of [
      [last, last?.done],
      [older, 0],
    ] as const) {
      const firsts: number[] = [];
      const once = ({ done }: Progress) => Promise.resolve(firsts.push(done) < 1);
      await expect(run(ports, from ?? null, once)).rejects.toBeInstanceOf(LeaseLost);
      expect(firsts[0]).toBeGreaterThan(expected ?? 0);
      expect(firsts[0]).toBeLessThanOrEqual((expected ?? 0) + 25);
    }
  });

  it("drops what it no longer finds", async () => {
    const ports = await aPlatform();
    await run(ports, null);
    const [first] = await ports.matches.of("need", "lst_030", 1);
    const offerId = first?.match.offerId ?? "";
    await ports.profiles.put([{ listingId: offerId, kind: "offer", profile: null }]);
    const without = {
      ...ports,
      listings: { ...ports.listings, publishedAfter: () => Promise.resolve([]) },
    };
    await run(without, null, goesOn, someTime + 1000);
    expect(await ports.matches.of("offer", offerId, 10)).toEqual([]);
    expect((await everyMatch(ports)).length).toBeGreaterThan(0);
  });

  it("is queued at a start where weights or profiles are made otherwise, and not twice", async () => {
    const ports = await aPlatform();
    await queueRematchWhereDue(anAct(guest), ports);
    expect(await ports.jobs.latest(rematchTask, 9)).toHaveLength(0); // nothing is matched yet
    await run(ports, null);
    await queueRematchWhereDue(anAct(guest), ports);
    expect(await ports.jobs.latest(rematchTask, 9)).toHaveLength(0);
    const kept = await ports.snapshots.read();
    if (kept) await ports.snapshots.write({ ...kept, versions: "older" });
    await queueRematchWhereDue(anAct(guest), ports);
    await queueRematchWhereDue(anAct(guest), ports);
    expect(await ports.jobs.latest(rematchTask, 9)).toHaveLength(1);
  });

  it("leaves a snapshot with which another process answers the same", async () => {
    const ports = await aPlatform();
    await run(ports, null);
    const other = createMatcher(ports, { aseanWithAsean: false });
    for (const profile of await ports.profiles.after("need", "", needs)) {
      expect(await other.top(profile, 10, 1)).toEqual(await ports.matcher.top(profile, 10, 1));
    }
  });
});
