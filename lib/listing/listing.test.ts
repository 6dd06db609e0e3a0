import { beforeEach, describe, expect, it } from "vitest";
import { listingsRepository } from "@/db/repositories/listings";
import { peopleRepository } from "@/db/repositories/people";
import { organisationsRepository } from "@/db/repositories/organisations";
import { jobsRepository } from "@/db/repositories/jobs";
import { auditRepository } from "@/db/repositories/audit";
import {
  aContent,
  aListing,
  anAct,
  aPerson,
  anActor,
  anOrganisation,
  firstWrite,
  someTime,
} from "@/db/testing/factories";
import { emptyDatabase } from "@/db/testing/database";
import { guest } from "@/lib/access/model";
import { browseSchema } from "./browse";
import type { Listing } from "./model";
import { cardView, listingView } from "./present";
import { saveListing, type SaveInput } from "./save";
import { expireListings } from "./sweep";
import { withdrawListing } from "./withdraw";

const organisation = anOrganisation();
const person = aPerson({ organisationId: organisation.id });
const member = { ...anActor("member", organisation.id), personId: person.id };
const stranger = anActor("member", "org_stranger");

function open() {
  const { connection } = emptyDatabase();
  return {
    listings: listingsRepository(connection),
    organisations: organisationsRepository(connection),
    accounts: peopleRepository(connection),
    jobs: jobsRepository(connection),
    audit: auditRepository(connection),
  };
}
let stores = open();

beforeEach(async () => {
  stores = open();
  await stores.organisations.addImported([{ organisation, importKey: "test:1" }], []);
  await stores.accounts.add(person, null, []);
});

const input = (given: Partial<SaveInput> = {}): SaveInput => ({
  listing: null,
  kind: "offer",
  content: aContent(),
  submit: false,
  ...given,
});

async function stored(given: Partial<Listing>): Promise<Listing> {
  const listing = aListing({ organisationId: organisation.id, ...given });
  await stores.listings.write([firstWrite(listing)]);
  return { ...listing, version: 1 };
}
const reread = async (id: string): Promise<Listing | undefined> =>
  (await stores.listings.byId(id))?.listing;
const editOf = (listing: Listing, given: Partial<SaveInput>): SaveInput =>
  input({ listing: { id: listing.id, version: listing.version }, kind: listing.kind, ...given });

describe("saving a listing", () => {
  it("keeps a draft that lacks almost everything", async () => {
    const content = aContent({ title: "", summary: "", ipc: [] });
    const saved = await saveListing(anAct(member), stores, input({ content }));
    expect(saved.ok && (await reread(saved.value.id))?.status).toBe("draft");
  });

  it("submits a complete one, dated", async () => {
    const saved = await saveListing(anAct(member), stores, input({ submit: true }));
    const listing = saved.ok ? await reread(saved.value.id) : undefined;
    expect([listing?.status, listing?.submittedAt]).toEqual(["submitted", someTime]);
  });

  it("submits nothing that lacks a required field, and names the fields", async () => {
    const content = aContent({ title: "short", summary: "", trl: null, exportControl: null });
    const saved = await saveListing(anAct(member), stores, input({ content, submit: true }));
    const fields =
      !saved.ok && saved.error.code === "invalid_input"
        ? saved.error.issues.map(({ field }) => field)
        : [];
    expect(fields.sort()).toEqual(["exportControl", "summary", "title", "trl"]);
    expect(await stores.listings.ofOrganisation(organisation.id)).toEqual([]);
  });

  it("asks a need for its specification", async () => {
    const content = aContent({
      specification: { material: "", method: "", performance: "x", product: "y", place: "" },
    });
    const saved = await saveListing(
      anAct(member),
      stores,
      input({ kind: "need", content, submit: true }),
    );
    expect(saved).toMatchObject({
      error: { issues: [{ field: "specification.material" }, { field: "specification.place" }] },
    });
  });

  it("refuses a stale edit and keeps what is there", async () => {
    const listing = await stored({ status: "draft" });
    const edit = {
      ...editOf(listing, { content: aContent({ title: "A second title" }) }),
      listing: { id: listing.id, version: 7 },
    };
    expect(await saveListing(anAct(member), stores, edit)).toMatchObject({
      error: { code: "stale" },
    });
    expect((await reread(listing.id))?.content.title).toBe(listing.content.title);
  });

  it.each([
    ["a stranger", stranger],
    ["a guest", guest],
    ["a curator", anActor("curator")],
  ])("answers %s as if there were no such listing", async (_who, actor) => {
    const listing = await stored({ status: "draft" });
    const foreign = await saveListing(anAct(actor), stores, editOf(listing, {}));
    const missing = await saveListing(
      anAct(actor),
      stores,
      input({ listing: { id: "lst_missing", version: 1 } }),
    );
    expect(foreign).toEqual(missing);
    expect(foreign.ok).toBe(false);
  });

  it("lets nobody without an organisation post", async () => {
    expect(await saveListing(anAct(anActor("member", null)), stores, input())).toMatchObject({
      error: { code: "not_found" },
    });
    expect(await saveListing(anAct(guest), stores, input())).toMatchObject({
      error: { code: "not_found" },
    });
  });

  it("leaves an audit entry with the hashes before and after", async () => {
    const listing = await stored({ status: "draft" });
    await saveListing(
      anAct(member),
      stores,
      editOf(listing, { content: aContent({ title: "Another good title" }) }),
    );
    const [entry] = await stores.audit.page(null, 1);
    expect(entry).toMatchObject({
      act: "listing.edit",
      objectId: listing.id,
      actorId: person.id,
    });
    expect(entry?.beforeHash).not.toBe(entry?.afterHash);
  });
});

describe("editing a published listing", () => {
  const published = () =>
    stored({ status: "published", publishedAt: someTime, validUntil: someTime + 1e9 });

  it("keeps the published text while the edit waits", async () => {
    const listing = await published();
    await saveListing(
      anAct(member),
      stores,
      editOf(listing, { content: aContent({ title: "A new and better title" }) }),
    );
    const after = await reread(listing.id);
    expect([after?.content.title, after?.revision?.content.title, after?.status]).toEqual([
      listing.content.title,
      "A new and better title",
      "published",
    ]);
  });

  it("lets what needs no review take effect at once", async () => {
    const listing = await published();
    await saveListing(
      anAct(member),
      stores,
      editOf(listing, { content: aContent({ support: ["training"] }) }),
    );
    const after = await reread(listing.id);
    expect([after?.content.support, after?.revision]).toEqual([["training"], null]);
  });

  it("asks for its matches to follow", async () => {
    const listing = await published();
    await saveListing(
      anAct(member),
      stores,
      editOf(listing, { content: aContent({ support: ["training"] }) }),
    );
    expect((await stores.jobs.counts()).queued).toBe(1);
  });
});

describe("withdrawing", () => {
  it("takes a published listing out of the lists", async () => {
    const listing = await stored({ status: "published", publishedAt: someTime });
    expect(
      (await withdrawListing(anAct(member), stores, { listing: listing.id, version: 1 })).ok,
    ).toBe(true);
    const page = await stores.listings.browse(browseSchema.parse({}), { limit: 5, offset: 0 });
    expect(page.total).toBe(0);
  });

  it.each([
    ["a stranger", stranger],
    ["a guest", guest],
  ])("is not for %s", async (_who, actor) => {
    const listing = await stored({ status: "published" });
    const answer = await withdrawListing(anAct(actor), stores, { listing: listing.id, version: 1 });
    expect(answer).toEqual(
      await withdrawListing(anAct(actor), stores, { listing: "lst_missing", version: 1 }),
    );
    expect((await reread(listing.id))?.status).toBe("published");
  });
});

describe("the end of a listing's validity", () => {
  it("expires what is over and nothing else", async () => {
    const over = await stored({ status: "published", validUntil: someTime - 1 });
    const valid = await stored({ status: "published", validUntil: someTime + 1 });
    expect(await expireListings(anAct(), stores)).toBe(1);
    expect([(await reread(over.id))?.status, (await reread(valid.id))?.status]).toEqual([
      "expired",
      "published",
    ]);
  });
});

describe("an anonymous listing", () => {
  const anonymous = aListing({
    organisationId: organisation.id,
    status: "published",
    content: aContent({ anonymous: true, patentNumbers: ["CN1"], ipNotes: "Held by us" }),
  });
  const posted = { listing: anonymous, organisation };

  it("hides name, province and patents from strangers and guests", () => {
    for (const actor of [stranger, guest]) {
      const view = listingView(actor, posted);
      expect([view.organisation, view.province, view.patentNumbers, view.ipNotes]).toEqual([
        null,
        null,
        [],
        "",
      ]);
      expect(JSON.stringify(view)).not.toContain(organisation.id);
      expect([view.country, view.organisationKind]).toEqual(["CN", "institute"]);
    }
  });

  it("shows its own organisation and curators who stands behind it", () => {
    for (const actor of [member, anActor("curator")]) {
      expect(cardView(actor, posted).organisation?.name).toBe(organisation.name);
    }
  });
});
