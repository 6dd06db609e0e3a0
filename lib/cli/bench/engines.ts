import Database from "better-sqlite3";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { sparseIndex } from "@/lib/matching/index/sparse-index";
import type { Profile } from "@/lib/matching/model";
import type { Scoring } from "@/lib/matching/vectors";
import { benchNow, tokensOf } from "./generate";

/** A search engine under test. */
export interface Engine {
  readonly add: (offers: readonly Profile[]) => void;
  /** What is left to do when all are in. */
  readonly finish: () => void;
  /** The ids of the best offers for a need, the best first. */
  readonly best: (need: Profile, limit: number) => string[];
  /** Adds one more offer, as publishing does. */
  readonly publish?: (offer: Profile) => void;
}

export const switches = { countryPart: true, aseanWithAsean: false, now: benchNow } as const;

export function nanqiao(scoring: Scoring): Engine {
  const index = sparseIndex("offer", scoring);
  return {
    add: (offers) => {
      for (const offer of offers) index.put(offer);
      for (const _pause of index.tidy());
    },
    finish: () => undefined,
    publish: index.put,
    best: (need, limit) =>
      index.ranking(need, { ...switches, limit, ruled: true }).map(({ id }) => id),
  };
}

/** SQLite's full-text search, in memory: our tokens as they are, any of them, ranked by BM25. */
function fts5(): Engine {
  const database = new Database(":memory:");
  database.exec(
    `create virtual table listing using fts5(text, content='', tokenize="unicode61 tokenchars '_'")`,
  );
  const ids: string[] = [];
  const insert = database.prepare("insert into listing (rowid, text) values (?, ?)");
  const select = database
    .prepare<[string, number], number>(
      "select rowid from listing where listing match ? order by rank limit ?",
    )
    .pluck();
  const insertAll = database.transaction((offers: readonly Profile[]) => {
    for (const offer of offers) insert.run(ids.push(offer.id), tokensOf(offer).join(" "));
  });
  return {
    add: (offers) => {
      insertAll(offers);
    },
    finish: () => database.exec("insert into listing (listing) values ('optimize')"),
    best: (need, limit) => {
      const terms = new Set(tokensOf(need));
      const query = Array.from(terms, (term) => `"${term}"`).join(" OR ");
      return select.all(query, limit).flatMap((row) => ids[row - 1] ?? []);
    },
  };
}

const spaced = (text: string): string[] => text.split(" ");

function minisearch(): Engine {
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ["text"],
    tokenize: spaced,
    searchOptions: { tokenize: spaced, combineWith: "OR" },
  });
  return {
    add: (offers) => {
      index.addAll(offers.map((offer) => ({ id: offer.id, text: tokensOf(offer).join(" ") })));
    },
    finish: () => undefined,
    best: (need, limit) =>
      index
        .search([...new Set(tokensOf(need))].join(" "))
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}

/** Fuse is made for short labels: it gets the first terms of a listing, as a title would have them. */
const labelTerms = 8;
const labelOf = (profile: Profile): string => tokensOf(profile).slice(0, labelTerms).join(" ");

function fuse(): Engine {
  const index = new Fuse<{ id: string; label: string }>([], { keys: ["label"] });
  return {
    add: (offers) => {
      for (const offer of offers) index.add({ id: offer.id, label: labelOf(offer) });
    },
    finish: () => undefined,
    best: (need, limit) => index.search(labelOf(need), { limit }).map(({ item }) => item.id),
  };
}

export const engineNames = ["nanqiao", "fts5", "minisearch", "fuse"] as const;
export type EngineName = (typeof engineNames)[number];

/** The most offers with which an engine is tried: beyond, its memory or its time is out of proportion. */
export const mostOffers: Readonly<Record<EngineName, number>> = {
  nanqiao: Infinity,
  fts5: Infinity,
  minisearch: 100_000,
  fuse: 10_000,
};

export const engineOf = (name: EngineName, scoring: () => Scoring): Engine =>
  ({ nanqiao: () => nanqiao(scoring()), fts5, minisearch, fuse })[name]();
