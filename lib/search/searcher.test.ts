import { describe, expect, it } from "vitest";
import { sqliteSearch } from "@/db/search/sqlite-search";
import { emptyDatabase } from "@/db/testing/database";
import { aContent, aListing, anOrganisation } from "@/db/testing/factories";
import type { ListingContent } from "@/lib/listing/content";
import type { PostedListing } from "@/lib/listing/store";
import { documentOf } from "./document";
import { type Asked, createSearcher } from "./searcher";

const organisation = anOrganisation({ name: "Bukit Kenari Teknologi", province: "CN-YN" });
const placeNames = ({ province }: PostedListing["listing"]["origin"]): readonly string[] =>
  province === null ? [] : ["Guangxi"];

function open() {
  const { database } = emptyDatabase();
  database.pragma("foreign_keys = OFF");
  const store = sqliteSearch(database);
  const searcher = createSearcher(store);
  const publish = async (id: string, content: Partial<ListingContent>): Promise<void> => {
    const listing = aListing({ id, status: "published", content: aContent(content) });
    await store.put([
      { listingId: id, document: documentOf({ listing, organisation }, placeNames) },
    ]);
  };
  const find = (query: string, more: Partial<Asked> = {}) =>
    searcher.find(
      { query, off: [], filters: {}, order: "relevance", offset: 0, limit: 10, ...more },
      0,
    );
  const ids = async (query: string) => (await find(query)).ids;
  return { store, searcher, publish, find, ids };
}

describe("a search", () => {
  it("finds a listing by its organisation and province, but not an anonymous one", async () => {
    const { publish, ids, searcher } = open();
    await publish("lst_known", {});
    await publish("lst_hidden", { anonymous: true });
    expect([await ids("Bukit Kenari"), await ids("Guangxi")]).toEqual([
      ["lst_known"],
      ["lst_known"],
    ]);
    expect(await searcher.organisations()).toHaveLength(1);
    await publish("lst_known", { anonymous: true });
    expect(await ids("Bukit Kenari")).toEqual([]);
    expect(await searcher.organisations()).toEqual([]);
  });

  it("no longer finds what was taken out, and finds what was changed by its new words", async () => {
    const { publish, ids, store } = open();
    await publish("lst_1", { title: "Quokkafence for gardens" });
    expect(await ids("quokkafence")).toEqual(["lst_1"]);
    await publish("lst_1", { title: "Numbatgate for gardens" });
    expect([await ids("quokkafence"), await ids("numbatgate")]).toEqual([[], ["lst_1"]]);
    await store.put([{ listingId: "lst_1", document: null }]);
    expect(await ids("numbatgate")).toEqual([]);
  });

  it("answers the same question anew after every change, misspelt ones too", async () => {
    const { publish, find } = open();
    await publish("lst_1", { title: "Quokkafence for gardens" });
    const [first, again] = [await find("quokafence"), await find("quokafence")];
    expect([first.ids, again]).toEqual([["lst_1"], first]);
    await publish("lst_2", { title: "Quokafence for gardens" });
    expect(await find("quokafence")).toMatchObject({ ids: ["lst_2"], respelled: [] });
  });

  it("puts what says it in the title first", async () => {
    const { publish, ids } = open();
    await publish("lst_body", { description: "Works with a quokkafence of 5 m." });
    await publish("lst_title", { title: "Quokkafence for gardens" });
    expect(await ids("quokkafence")).toEqual(["lst_title", "lst_body"]);
  });

  it("wants all that was typed, and says so where no listing has all", async () => {
    const { publish, find } = open();
    await publish("lst_1", { title: "Quokkafence for gardens" });
    await publish("lst_2", { title: "Numbatgate for gardens" });
    expect(await find("quokkafence gardens")).toMatchObject({ has: "all", ids: ["lst_1"] });
    const some = await find("quokkafence numbatgate");
    expect([some.has, [...some.ids].sort()]).toEqual(["some", ["lst_1", "lst_2"]]);
  });

  it("counts facets among what was found alone, and pages through it", async () => {
    const { publish, find } = open();
    await publish("lst_1", { title: "Quokkafence one", trl: 9 });
    await publish("lst_2", { title: "Quokkafence two", trl: 2 });
    await publish("lst_3", { title: "Numbatgate", trl: 9 });
    const found = await find("quokkafence", { limit: 1, offset: 1, order: "readiness" });
    expect(found).toMatchObject({ total: 2, ids: ["lst_2"] });
    expect(Object.fromEntries(found.counts.stage)).toEqual({ on_market: 1, concept: 1 });
    const filtered = await find("quokkafence", { filters: { stage: "demonstrable" } });
    expect([filtered.total, filtered.keptOutBy.get("stage")]).toEqual([0, 2]);
  });

  it("completes a word, puts a wrong letter right, and parts what was written as one", async () => {
    const { publish, find } = open();
    await publish("lst_1", { title: "Quokkafence with numbatgate" });
    expect(await find("quokkafen")).toMatchObject({ ids: ["lst_1"], respelled: [] });
    for (const [wrong, right] of [
      ["quokafence", "quokkafence"],
      ["quokkafnece", "quokkafence"],
      ["numbatgatequokkafence", "numbatgate quokkafence"],
    ] as const) {
      const found = await find(wrong);
      expect(found).toMatchObject({ ids: ["lst_1"], respelled: [{ from: wrong, to: right }] });
    }
    expect(await find("zzzqqqxxx")).toMatchObject({ ids: [], respelled: [] });
  });
});
