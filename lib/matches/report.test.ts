import { describe, expect, it } from "vitest";
import { listingsRepository } from "@/db/repositories/listings";
import { matchesRepository } from "@/db/repositories/matches";
import { emptyDatabase } from "@/db/testing/database";
import { aListing, aMatch, anAct, firstWrite } from "@/db/testing/factories";
import type { ListingStatus } from "@/lib/access/model";
import type { DocumentCache, PagePrinter, ReportPorts } from "./report";
import { printReport } from "./report";

const bytes = (text: string) => new TextEncoder().encode(text);

function memory(): DocumentCache {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    get: (key) => Promise.resolve(kept.get(key) ?? null),
    put: (key, document) => {
      kept.set(key, document);
      return Promise.resolve();
    },
  };
}

/** A pair in an empty database, and a printer that notes which pages it printed. */
async function aDesk(given: Partial<ReportPorts> = {}, status: ListingStatus = "published") {
  const { connection } = emptyDatabase();
  const [listings, matches] = [listingsRepository(connection), matchesRepository(connection)];
  const [need, offer] = [aListing({ status }, "need"), aListing({ status: "published" })];
  await listings.write([need, offer].map(firstWrite));
  const ids = { needId: need.id, offerId: offer.id };
  await matches.put([aMatch(ids)]);
  const pages: string[] = [];
  const printer: PagePrinter = {
    print: (page) => {
      pages.push(page);
      return Promise.resolve({ ok: true, value: bytes("%PDF-") });
    },
  };
  const admit = () => Promise.resolve(true);
  const ports = { listings, matches, documents: memory(), printer, admit, ...given };
  const ask = (locale: string, target: Partial<typeof ids> = {}) =>
    printReport(anAct(), ports, { ...ids, ...target, locale });
  return { ask, pages, matches, ids };
}
const refused = (code: string) => ({ ok: false, error: { code } });

describe("the match report as a PDF", () => {
  it("is printed from its own page, once in a language", async () => {
    const { ask, pages, ids } = await aDesk();
    for (const locale of ["zh", "zh", "en"]) expect((await ask(locale)).ok).toBe(true);
    const page = (locale: string) => `/${locale}/matches/${ids.needId}/${ids.offerId}/report`;
    expect(pages).toEqual([page("zh"), page("en")]);
  });

  it("is printed anew once the score was computed anew", async () => {
    const { ask, pages, matches, ids } = await aDesk();
    await ask("en");
    await matches.put([aMatch({ ...ids, computedAt: Date.UTC(2026, 11, 1) })]);
    await ask("en");
    expect(pages).toHaveLength(2);
  });

  it("is not there for a pair that is no match, or whose sides a guest may not see", async () => {
    const { ask, pages } = await aDesk();
    expect(await ask("en", { offerId: "lst_none" })).toEqual(refused("not_found"));
    const withdrawn = await aDesk({}, "withdrawn");
    expect(await withdrawn.ask("en")).toEqual(refused("not_found"));
    expect([...pages, ...withdrawn.pages]).toEqual([]);
  });

  it("says so where no browser is installed", async () => {
    const { ask } = await aDesk({ printer: null });
    expect(await ask("en")).toEqual(refused("no_printer"));
  });

  it("is not printed for who asks too often, but handed out where it is kept", async () => {
    let admitted = true;
    const { ask, pages } = await aDesk({ admit: () => Promise.resolve(admitted) });
    await ask("en");
    admitted = false;
    expect((await ask("en")).ok).toBe(true);
    expect(await ask("zh")).toEqual(refused("slow_down"));
    expect(pages).toHaveLength(1);
  });

  it("keeps nothing where too many wait for the printer", async () => {
    const documents = memory();
    const printer: PagePrinter = {
      print: () => Promise.resolve({ ok: false, error: { code: "slow_down" } }),
    };
    const { ask } = await aDesk({ documents, printer });
    expect(await ask("en")).toEqual(refused("slow_down"));
    expect(await ask("en")).toEqual(refused("slow_down"));
  });
});
