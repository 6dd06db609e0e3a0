import { beforeEach, describe, expect, it } from "vitest";
import { jobsRepository } from "@/db/repositories/jobs";
import { listingsRepository } from "@/db/repositories/listings";
import { organisationsRepository } from "@/db/repositories/organisations";
import { reviewsRepository } from "@/db/repositories/reviews";
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
import { guest } from "@/lib/access/model";
import { limits } from "@/lib/listing/limits";
import type { Listing } from "@/lib/listing/model";
import { decide } from "./decide";
import { type DecideInput, decisions } from "./model";
import { propose } from "./propose";

const organisation = anOrganisation();
const curator = anActor("curator");
const dayMs = 86_400_000;

function open() {
  const { connection } = emptyDatabase();
  return {
    listings: listingsRepository(connection),
    organisations: organisationsRepository(connection),
    reviews: reviewsRepository(connection),
    jobs: jobsRepository(connection),
    fourEyes: true,
  };
}
let stores = open();
beforeEach(async () => {
  stores = open();
  await stores.organisations.addImported([{ organisation, importKey: "test:1" }], []);
});

const good = { clarity: 4, detail: 3, credibility: 3, readiness: 3 };

async function submitted(given: Partial<Listing> = {}): Promise<Listing> {
  const listing = aListing({
    organisationId: organisation.id,
    status: "submitted",
    submittedAt: someTime,
    ...given,
  });
  await stores.listings.write([firstWrite(listing)]);
  return listing;
}
const inputFor = (listing: Listing, given: Partial<DecideInput> = {}): DecideInput => ({
  listing: listing.id,
  version: 1,
  decision: "publish",
  message: "Clear and complete.",
  reason: "",
  scores: good,
  ...given,
});
const reread = async ({ id }: Listing) => (await stores.listings.byId(id))?.listing;

describe("what the scores propose", () => {
  it.each([
    [{ clarity: 3, detail: 3, credibility: 2, readiness: 2 }, "publish"],
    [{ clarity: 3, detail: 2, credibility: 2, readiness: 2 }, "request_changes"],
    [{ clarity: 2, detail: 1, credibility: 1, readiness: 1 }, "request_changes"],
    [{ clarity: 1, detail: 1, credibility: 1, readiness: 1 }, "reject"],
    [{ clarity: 5, detail: 5, credibility: 5, readiness: 0 }, "hold"],
  ] as const)("%o: %s", (scores, proposal) => {
    expect(propose(scores)).toBe(proposal);
  });
});

describe("a curator's decision", () => {
  it.each([
    ["publish", "published"],
    ["request_changes", "changes_requested"],
    ["reject", "rejected"],
    ["hold", "on_hold"],
  ] as const)("%s leads to %s, and the message is kept", async (decision, status) => {
    const listing = await submitted();
    const input = inputFor(listing, { decision, reason: "The field needs it." });
    expect((await decide(anAct(curator), stores, input)).ok).toBe(true);
    expect((await reread(listing))?.status).toBe(status);
    expect(await stores.reviews.ofListing(listing.id)).toMatchObject([
      { decision, message: "Clear and complete." },
    ]);
  });

  it("publishes for a year and asks for the matches", async () => {
    const listing = await submitted();
    await decide(anAct(curator), stores, inputFor(listing));
    const after = await reread(listing);
    expect([after?.publishedAt, after?.validUntil]).toEqual([
      someTime,
      someTime + limits.validDays * dayMs,
    ]);
    expect((await stores.jobs.counts()).queued).toBe(1);
  });

  it("wants a reason where it differs from what the scores propose", async () => {
    const listing = await submitted();
    const answer = await decide(anAct(curator), stores, inputFor(listing, { decision: "reject" }));
    expect(answer).toMatchObject({
      error: { issues: [{ field: "reason", code: "reason_needed" }] },
    });
    expect((await reread(listing))?.status).toBe("submitted");
  });

  it("is refused when the listing changed meanwhile", async () => {
    const listing = await submitted();
    expect(await decide(anAct(curator), stores, inputFor(listing, { version: 9 }))).toMatchObject({
      error: { code: "stale" },
    });
    expect(await stores.reviews.ofListing(listing.id)).toEqual([]);
  });

  it.each([
    ["a guest", guest],
    ["a member", anActor("member", "org_other")],
    ["a curator of the own organisation", anActor("curator", organisation.id)],
    ["an administrator of the own organisation", anActor("administrator", organisation.id)],
  ])("is not for %s: the answer is that of a missing listing", async (_who, actor) => {
    const listing = await submitted();
    const foreign = await decide(anAct(actor), stores, inputFor(listing));
    expect(foreign).toEqual(
      await decide(anAct(actor), stores, { ...inputFor(listing), listing: "lst_missing" }),
    );
    expect((await reread(listing))?.status).toBe("submitted");
  });

  it.each([
    ["draft", "not_found"],
    ["changes_requested", "stale"],
    ["rejected", "stale"],
    ["withdrawn", "stale"],
  ] as const)("on a listing that is %s answers %s", async (status, code) => {
    const listing = await submitted({ status });
    for (const decision of decisions) {
      expect(
        await decide(anAct(curator), stores, inputFor(listing, { decision, reason: "x" })),
      ).toEqual({ ok: false, error: { code } });
    }
    expect((await reread(listing))?.status).toBe(status);
  });

  it("that only fits a waiting edit is stale once the edit is gone", async () => {
    const listing = await submitted({ status: "published", publishedAt: someTime });
    expect(await decide(anAct(curator), stores, inputFor(listing))).toMatchObject({
      error: { code: "stale" },
    });
  });
});

describe("where four eyes are not asked for", () => {
  const alone = () => ({ ...stores, fourEyes: false });

  it("curators and administrators decide on listings of the own organisation too", async () => {
    for (const role of ["curator", "administrator"] as const) {
      const listing = await submitted();
      const actor = anActor(role, organisation.id);
      expect((await decide(anAct(actor), alone(), inputFor(listing))).ok).toBe(true);
      expect((await reread(listing))?.status).toBe("published");
    }
  });

  it("members still decide on none, and nobody on a draft", async () => {
    const listing = await submitted();
    const draft = await submitted({ status: "draft" });
    const refused = { ok: false, error: { code: "not_found" } };
    const member = anActor("member", organisation.id);
    expect(await decide(anAct(member), alone(), inputFor(listing))).toEqual(refused);
    for (const curatorOf of [organisation.id, "org_other"]) {
      const actor = anActor("curator", curatorOf);
      expect((await decide(anAct(actor), alone(), inputFor(draft))).ok).toBe(false);
    }
  });
});

describe("a decision on the edit of a published listing", () => {
  const withEdit = () =>
    submitted({
      status: "published",
      publishedAt: someTime,
      revision: {
        content: aContent({ title: "An edited title" }),
        state: "submitted",
        submittedAt: someTime,
        newFiles: false,
      },
    });

  it("publishes the edit", async () => {
    const listing = await withEdit();
    await decide(anAct(curator), stores, inputFor(listing));
    const after = await reread(listing);
    expect([after?.content.title, after?.revision, after?.status]).toEqual([
      "An edited title",
      null,
      "published",
    ]);
  });

  it("keeps the published text when it asks for changes or rejects", async () => {
    for (const decision of ["request_changes", "reject"] as const) {
      const listing = await withEdit();
      await decide(anAct(curator), stores, inputFor(listing, { decision, reason: "Too vague." }));
      const after = await reread(listing);
      expect([after?.content.title, after?.status]).toEqual([listing.content.title, "published"]);
      expect(after?.revision?.state).toBe(decision === "reject" ? undefined : "changes_requested");
    }
  });
});
