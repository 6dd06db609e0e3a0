import { beforeEach, describe, expect, it } from "vitest";
import { auditRepository } from "@/db/repositories/audit";
import { listingsRepository } from "@/db/repositories/listings";
import { organisationsRepository } from "@/db/repositories/organisations";
import { translationsRepository } from "@/db/repositories/translations";
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
import type { Listing } from "@/lib/listing/model";
import type { TranslationTarget } from "./change";
import { type TranslatedTexts, translationSchema } from "./model";
import { translationView } from "./present";
import { removeTranslation } from "./remove";
import { saveTranslation } from "./save";
import { verifyTranslation } from "./verify";

const organisation = anOrganisation();
const member = anActor("member", organisation.id);
const curator = anActor("curator");
const texts: TranslatedTexts = translationSchema.parse({
  title: "Máy sấy lúa năng lượng mặt trời",
});

function open() {
  const { connection } = emptyDatabase();
  return {
    listings: listingsRepository(connection),
    organisations: organisationsRepository(connection),
    translations: translationsRepository(connection),
    audit: auditRepository(connection),
  };
}
let stores = open();
let listing: Listing;

async function stored(given: Partial<Listing>): Promise<Listing> {
  const made = aListing({ organisationId: organisation.id, ...given });
  await stores.listings.write([firstWrite(made)]);
  return made;
}
beforeEach(async () => {
  stores = open();
  await stores.organisations.addImported([{ organisation, importKey: "test:1" }], []);
  listing = await stored({ status: "published", publishedAt: someTime });
});

const target = (version: number | null = null): TranslationTarget => ({
  listing: listing.id,
  lang: "vi",
  version,
});
const save = (actor = member, version: number | null = null, given = texts) =>
  saveTranslation(anAct(actor), stores, { ...target(version), texts: given });
const known = () => stores.translations.byLang(listing.id, "vi");

describe("a translation", () => {
  it("is written beside the source, which stays as it is, and is on record", async () => {
    expect((await save()).ok).toBe(true);
    expect(await known()).toMatchObject({ texts, origin: "human", verifiedAt: null, version: 1 });
    expect((await stores.listings.byId(listing.id))?.listing.content).toEqual(listing.content);
    const [entry] = await stores.audit.page(null, 1);
    expect(entry).toMatchObject({ act: "translation.edit", objectId: listing.id });
  });

  it("is refused in the language of the source, and where nothing is translated", async () => {
    const own = { ...target(), lang: "en", texts } as const;
    expect(await saveTranslation(anAct(member), stores, own)).toMatchObject({
      error: { issues: [{ field: "lang" }] },
    });
    expect(await save(member, null, translationSchema.parse({}))).toMatchObject({
      error: { issues: [{ field: "title", code: "required" }] },
    });
    expect(await stores.translations.ofListing(listing.id)).toEqual([]);
  });

  it("is not written over a newer one, also where two begin at once", async () => {
    const answers = await Promise.all([save(), save()]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    await save(member, 1);
    expect(await save(member, 1)).toMatchObject({ error: { code: "stale" } });
  });

  it.each([
    ["a guest", guest],
    ["a stranger", anActor("member", "org_stranger")],
    ["a curator", curator],
  ])("is not written by %s: the answer is that of a missing listing", async (_who, actor) => {
    const missing = { ...target(), listing: "lst_missing", texts };
    expect(await save(actor)).toEqual(await saveTranslation(anAct(actor), stores, missing));
    expect(await known()).toBeNull();
  });

  it("is removed by its organisation or a curator, by nobody else", async () => {
    await save();
    for (const actor of [guest, anActor("member", "org_stranger")]) {
      expect((await removeTranslation(anAct(actor), stores, target(1))).ok).toBe(false);
    }
    expect((await removeTranslation(anAct(curator), stores, target(1))).ok).toBe(true);
    expect(await known()).toBeNull();
  });
});

describe("the mark of a translation", () => {
  const view = async () => {
    const translation = await known();
    return translation && translationView(guest, listing, translation);
  };

  it("is verified by a curator, and human again after an edit", async () => {
    await save();
    expect((await view())?.mark).toBe("human");
    expect((await verifyTranslation(anAct(curator), stores, target(1))).ok).toBe(true);
    expect((await view())?.mark).toBe("verified");
    await save(member, 2);
    expect((await view())?.mark).toBe("human");
  });

  it.each([
    ["a guest", guest],
    ["the own organisation", member],
    ["a curator of the own organisation", anActor("curator", organisation.id)],
  ])("is not for %s to verify", async (_who, actor) => {
    await save();
    expect(await verifyTranslation(anAct(actor), stores, target(1))).toMatchObject({
      error: { code: "not_found" },
    });
    expect((await known())?.verifiedAt).toBeNull();
  });

  it("says where the source is newer, and does not say who translated", async () => {
    await save();
    expect((await view())?.outdated).toBe(false);
    const translation = await known();
    const newer = { ...listing, content: aContent({ summary: "Another summary." }) };
    const shown = translation && translationView(guest, newer, translation);
    expect(shown?.outdated).toBe(true);
    expect(JSON.stringify(shown)).not.toContain(translation?.byId);
  });
});

describe("what waits for a curator's word", () => {
  it("is what is unverified and published", async () => {
    await save();
    const published = listing;
    listing = await stored({ status: "draft" });
    await save();
    const waiting = await stores.translations.unverified(5);
    expect(waiting.map(({ listingId }) => listingId)).toEqual([published.id]);
  });
});
