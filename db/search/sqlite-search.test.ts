import { describe, expect, it } from "vitest";
import type { Facts, SearchDocument } from "@/lib/search/model";
import type { SearchStore } from "@/lib/search/store";
import { emptyDatabase } from "../testing/database";
import { sqliteSearch } from "./sqlite-search";

/** Every engine's full-text index passes this suite. */
function contract(name: string, open: () => SearchStore): void {
  const facts: Facts = {
    kind: "offer",
    lang: "en",
    country: "VN",
    ipc: ["C02F"],
    ways: ["joint_venture"],
    trl: 7,
    deadline: "2027-01-01",
    publishedAt: 5,
    organisation: { id: "org_1", name: "Institute" },
  };
  const aDocument = (tokens: Partial<SearchDocument["tokens"]>): SearchDocument => ({
    facts,
    tokens: { title: [], names: [], summary: [], body: [], ...tokens },
  });
  async function filled() {
    const store = open();
    await store.put([
      { listingId: "lst_1", document: aDocument({ title: ["w:solar", "z:水泵", "z:泵"] }) },
      { listingId: "lst_2", document: aDocument({ body: ["w:solar", "c:heat-pump"] }) },
      { listingId: "lst_3", document: aDocument({ names: ["i:c02f"], summary: ["w:solaris"] }) },
    ]);
    const found = async (...input: Parameters<SearchStore["places"]>) => {
      const places = await store.places(...input);
      const entries = await store.since(0, 100);
      return entries
        .filter(({ place }) => places.includes(place))
        .map(({ listingId }) => listingId)
        .sort();
    };
    return { store, found };
  }

  describe(name, () => {
    it("finds a token in any field, or within the fields that are asked for", async () => {
      const { found } = await filled();
      expect(await found([["w:solar"]])).toEqual(["lst_1", "lst_2"]);
      expect(await found([["w:solar"]], ["title"])).toEqual(["lst_1"]);
      expect(await found([["w:solar"]], ["names", "body"])).toEqual(["lst_2"]);
    });

    it("takes any of the alternatives, and of each all tokens", async () => {
      const { found } = await filled();
      expect(await found([["w:solar", "c:heat-pump"]])).toEqual(["lst_2"]);
      expect(await found([["w:solar", "c:heat-pump"], ["i:c02f"]])).toEqual(["lst_2", "lst_3"]);
      expect(await found([["w:wind"], ["z:水泵"]])).toEqual(["lst_1"]);
      expect(await found([])).toEqual([]);
    });

    it("takes a token whole, and a beginning where that is asked for", async () => {
      const { found } = await filled();
      expect(await found([["w:sol"]])).toEqual([]);
      expect(await found([["w:sol*"]])).toEqual(["lst_1", "lst_2", "lst_3"]);
      expect(await found([["z:水*"]])).toEqual(["lst_1"]);
      expect(await found([["heat"]])).toEqual([]);
    });

    it("is not upset by signs that mean something to the engine", async () => {
      const { found } = await filled();
      for (const token of ['w:"', "w:) OR (w:solar", "NOT", "w:a*b", "{title}:", "-", "*", ""]) {
        expect(await found([[token]])).toEqual([]);
      }
    });

    it("replaces a document, keeps its place, and says so under a new number", async () => {
      const { store, found } = await filled();
      const [before] = await store.since(0, 1);
      await store.put([{ listingId: "lst_1", document: aDocument({ title: ["w:wind"] }) }]);
      expect(await found([["w:wind"]])).toEqual(["lst_1"]);
      expect(await found([["z:水泵"]])).toEqual([]);
      const [after] = await store.since(3, 10);
      expect(after).toEqual({ seq: 4, place: before?.place, listingId: "lst_1", facts });
    });

    it("takes a listing out, and lets it in again", async () => {
      const { store, found } = await filled();
      await store.put([{ listingId: "lst_2", document: null }]);
      expect(await found([["w:solar"]])).toEqual(["lst_1"]);
      expect((await store.since(3, 10)).map((entry) => entry.facts)).toEqual([null]);
      await store.put([{ listingId: "lst_2", document: aDocument({ body: ["w:solar"] }) }]);
      expect(await found([["w:solar"]])).toEqual(["lst_1", "lst_2"]);
    });

    it("tells its changes in their order, a few at a time", async () => {
      const { store } = await filled();
      const first = await store.since(0, 2);
      const rest = await store.since(first.at(-1)?.seq ?? 0, 2);
      expect([...first, ...rest].map(({ listingId }) => listingId)).toEqual([
        "lst_1",
        "lst_2",
        "lst_3",
      ]);
    });

    it("knows a token by its whole form", async () => {
      const { store } = await filled();
      const known = ["w:solar", "z:水泵", "w:sola", "w:wind", 'w:"'].map(store.has);
      expect(await Promise.all(known)).toEqual([true, true, false, false, false]);
    });

    it("lists its tokens by their beginning", async () => {
      const { store } = await filled();
      expect(await store.tokens("w:sol", 10)).toEqual(["w:solar", "w:solaris"]);
      expect(await store.tokens("w:sol", 1)).toEqual(["w:solar"]);
      expect(await store.tokens("z:水", 10)).toEqual(["z:水泵"]);
    });
  });
}

contract("the full-text index on SQLite", () => {
  const { database } = emptyDatabase();
  // The index is tried by itself; its listings would have to be written first.
  database.pragma("foreign_keys = OFF");
  return sqliteSearch(database);
});
