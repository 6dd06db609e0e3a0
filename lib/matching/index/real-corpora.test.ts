import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { demoListings } from "@/db/testing/demo-listings";
import { recordSchema } from "@/lib/listing/record";
import { recordSubject } from "@/lib/matches/record-subject";
import { subjectOf } from "@/lib/matches/subject";
import golden from "../golden/listings.json";
import type { MatchSubject, Profile } from "../model";
import { profileOf } from "../profile";
import { statisticsOf } from "../statistics";
import { plainRanking } from "../testing/plain-ranking";
import { defaultWeights } from "../weights";
import { type SparseIndex, sparseIndex } from "./sparse-index";

const demo = (): MatchSubject[] =>
  demoListings.map(({ listing, organisation }) =>
    subjectOf({ ...listing, organisationId: organisation?.id ?? null, incomplete: false }),
  );
const goldenSet = (): MatchSubject[] => z.array(recordSchema).parse(golden).map(recordSubject);

const kinds = ["offer", "need"] as const;
/** Small, so that a corpus of fifty stands in several segments. */
const mostFresh = 4;
const query = {
  countryPart: true,
  aseanWithAsean: false,
  now: Date.parse("2027-03-01"),
  limit: 10,
};

/** A corpus in the index, and the same profiles in plain maps. */
function held(profiles: readonly Profile[]) {
  const scoring = { weights: defaultWeights, statistics: statisticsOf(profiles) };
  const sideOf = (kind: (typeof kinds)[number]) => ({
    index: sparseIndex(kind, scoring, { mostFresh }),
    plain: new Map<string, Profile>(),
  });
  const sides = { offer: sideOf("offer"), need: sideOf("need") };
  const put = (profile: Profile): void => {
    const { index, plain } = sides[profile.kind];
    index.put(profile);
    plain.set(profile.id, profile);
  };
  const remove = ({ id, kind }: Profile): void => {
    sides[kind].index.remove(id);
    sides[kind].plain.delete(id);
  };
  for (const profile of profiles) put(profile);
  return { sides, scoring, put, remove };
}

/** Every listing asks the other side, of the index and plainly; answers how many matches they named. */
function assertExact({ sides, scoring }: ReturnType<typeof held>): number {
  let named = 0;
  for (const kind of kinds) {
    const { index, plain } = sides[kind];
    for (const asking of sides[kind === "offer" ? "need" : "offer"].plain.values()) {
      for (const countryPart of [true, false]) {
        const switches = { ...query, countryPart };
        const found = index.ranking(asking, { ...switches, ruled: true });
        expect(found, asking.id).toEqual(
          plainRanking(asking, plain.values(), { ...switches, ...scoring }),
        );
        named += found.length;
      }
    }
  }
  return named;
}

/** Every second one, and how those come back: each third in the place of one of the others of its kind. */
function halvesOf(profiles: readonly Profile[]) {
  const first = profiles.filter((_, n) => n % 2 === 0);
  const second = profiles.filter((_, n) => n % 2 === 1);
  const changes = second.map((profile, n) => {
    const replaced = n % 3 === 0 ? first.find(({ kind }) => kind === profile.kind) : undefined;
    return { ...profile, id: replaced?.id ?? profile.id };
  });
  return { first, second, changes };
}

const tidied = (index: SparseIndex): number => [...index.tidy()].length;

describe.each([
  ["the demo", demo],
  ["the golden set", goldenSet],
])("the index over %s", (_name, subjects) => {
  let profiles: Profile[] = [];
  beforeAll(() => {
    profiles = subjects().map(profileOf);
  });

  it("names the ten partners that scoring every pair names, with the same totals, from both sides", () => {
    expect(profiles.length).toBeGreaterThan(40);
    // Every listing has a partner on average, with the country part and without.
    expect(assertExact(held(profiles))).toBeGreaterThan(2 * profiles.length);
  });

  it("does so after listings came, changed, left and came again", () => {
    const { first, second, changes } = halvesOf(profiles);
    const corpus = held(profiles);
    for (const profile of second) corpus.remove(profile);
    assertExact(corpus);
    for (const [n, profile] of changes.entries()) {
      corpus.put(profile);
      if (n % 7 === 0) assertExact(corpus);
    }
    const steps = kinds.map((kind) => tidied(corpus.sides[kind].index));
    expect(Math.max(...steps)).toBeGreaterThan(0);
    for (const profile of first.slice(0, 5)) corpus.remove(profile);
    assertExact(corpus);
    for (const profile of profiles) corpus.put(profile);
    expect(assertExact(corpus)).toBe(assertExact(held(profiles)));
  });
});
