import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { anySubject } from "@/db/testing/subjects";
import { thesaurus } from "@/lib/text/thesaurus/thesaurus";
import type { MatchSubject, Profile } from "../model";
import { profileOf } from "../profile";
import { type Statistics, statisticsOf } from "../statistics";
import { plainRanking } from "../testing/plain-ranking";
import { type Entry, needVector, offerVector } from "../vectors";
import { defaultWeights } from "../weights";
import { sparseIndex } from "./sparse-index";

const rules = { countryPart: true, aseanWithAsean: false, now: 1000 };
const limit = 5;
/** Small, so that the few listings of a test stand in several segments. */
const mostFresh = 4;

const plainly = (
  asking: Profile,
  others: Iterable<Profile>,
  statistics: Statistics,
  switches = rules,
) => plainRanking(asking, others, { ...switches, weights: defaultWeights, statistics, limit });

const subjects = (kind: MatchSubject["kind"], maxLength: number) =>
  fc.uniqueArray(anySubject(kind), { minLength: 1, maxLength, selector: ({ id }) => id });

/** What is done to an index: a listing comes or changes, the nth leaves, segments are merged. */
const deed = fc.oneof(
  { weight: 6, arbitrary: anySubject("offer").map((subject) => ({ subject })) },
  { weight: 2, arbitrary: fc.nat({ max: 30 }).map((leaves) => ({ leaves })) },
  { weight: 1, arbitrary: fc.constant("tidy" as const) },
);

const ask = (index: ReturnType<typeof sparseIndex>, asking: Profile, switches = rules) =>
  index.ranking(asking, { ...switches, limit, ruled: true });

describe("the index", () => {
  beforeAll(() => {
    thesaurus(); // opened once, outside the time of a test
  }, 60_000);

  it.each(["offer", "need"] as const)(
    "finds exactly the %ss that scoring every pair finds",
    (kind) => {
      const other = kind === "offer" ? "need" : "offer";
      fc.assert(
        fc.property(subjects(kind, 40), anySubject(other), fc.boolean(), (held, asks, on) => {
          const profiles = held.map(profileOf);
          const asking = profileOf(asks);
          const statistics = statisticsOf([...profiles, asking]);
          const index = sparseIndex(kind, { weights: defaultWeights, statistics }, { mostFresh });
          for (const profile of profiles) index.put(profile);
          const switches = { ...rules, countryPart: on };
          expect(ask(index, asking, switches)).toEqual(
            plainly(asking, profiles, statistics, switches),
          );
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  it("stays exact while listings come, change and leave and segments are merged", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 120 }), anySubject("need"), (deeds, need) => {
        const asking = profileOf(need);
        const made = deeds.flatMap((one) =>
          typeof one === "object" && "subject" in one ? [profileOf(one.subject)] : [],
        );
        const statistics = statisticsOf([...made, asking]);
        const index = sparseIndex("offer", { weights: defaultWeights, statistics }, { mostFresh });
        const plain = new Map<string, Profile>();
        for (const one of deeds) {
          if (one === "tidy") for (const _pause of index.tidy()) continue;
          else if ("subject" in one) {
            // Every third comes in the place of an earlier one.
            const id =
              plain.size % 3 === 2 ? ([...plain.keys()][0] ?? one.subject.id) : one.subject.id;
            const profile = profileOf({ ...one.subject, id });
            plain.set(id, profile);
            index.put(profile);
          } else {
            const id = [...plain.keys()][one.leaves];
            if (id === undefined) continue;
            plain.delete(id);
            index.remove(id);
          }
        }
        expect(index.size()).toBe(plain.size);
        expect(ask(index, asking)).toEqual(plainly(asking, [...plain.values()], statistics));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("answers exactly between the steps of a merge, and forgets what leaves meanwhile", () => {
    fc.assert(
      fc.property(subjects("offer", 60), anySubject("need"), (held, need) => {
        const profiles = held.map(profileOf);
        const asking = profileOf(need);
        const statistics = statisticsOf([...profiles, asking]);
        const index = sparseIndex(
          "offer",
          { weights: defaultWeights, statistics },
          { mostFresh: 1 },
        );
        for (const profile of profiles) index.put(profile);
        let left = profiles;
        for (const _pause of index.tidy()) {
          const [first, ...rest] = left;
          if (first !== undefined) index.remove(first.id);
          left = rest;
          expect(ask(index, asking)).toEqual(plainly(asking, left, statistics));
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("answers the same when it was saved and made again, and stays exact afterwards", () => {
    fc.assert(
      fc.property(
        subjects("offer", 40),
        subjects("offer", 10),
        anySubject("need"),
        (held, more, need) => {
          const [before, after] = [held.map(profileOf), more.map(profileOf)];
          const asking = profileOf(need);
          const scoring = {
            weights: defaultWeights,
            statistics: statisticsOf([...before, ...after, asking]),
          };
          const first = sparseIndex("offer", scoring, { mostFresh });
          for (const profile of before) first.put(profile);
          const [gone] = before;
          if (gone !== undefined) first.remove(gone.id);
          const saved = structuredClone(first.saved());
          const index = sparseIndex("offer", scoring, { mostFresh, saved });
          const plain = new Map(before.slice(1).map((profile) => [profile.id, profile]));
          expect(ask(index, asking)).toEqual(
            plainly(asking, [...plain.values()], scoring.statistics),
          );
          for (const profile of after) {
            index.put(profile);
            plain.set(profile.id, profile);
          }
          expect(index.size()).toBe(plain.size);
          expect(ask(index, asking)).toEqual(
            plainly(asking, [...plain.values()], scoring.statistics),
          );
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it.each(["offer", "need"] as const)("gives back the vector of %s it holds", (kind) => {
    fc.assert(
      fc.property(subjects(kind, 10), (held) => {
        const profiles = held.map(profileOf);
        const scoring = { weights: defaultWeights, statistics: statisticsOf(profiles) };
        const index = sparseIndex(kind, scoring, { mostFresh });
        for (const profile of profiles) index.put(profile);
        for (const profile of profiles) {
          const vector =
            kind === "need" ? needVector(profile, scoring) : offerVector(profile, scoring);
          const byName = (a: Entry, b: Entry) =>
            `${a.family} ${a.key}` < `${b.family} ${b.key}` ? -1 : 1;
          expect([...(index.vector(profile.id) ?? [])].sort(byName)).toEqual(vector.sort(byName));
        }
        expect(index.vector("nobody's")).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it("ranks every listing where no rule is applied", () => {
    fc.assert(
      fc.property(subjects("offer", 30), anySubject("need"), (held, need) => {
        const profiles = held.map(profileOf);
        const asking = profileOf(need);
        const statistics = statisticsOf([...profiles, asking]);
        const index = sparseIndex("offer", { weights: defaultWeights, statistics }, { mostFresh });
        for (const profile of profiles) index.put(profile);
        const all = { ...rules, limit: profiles.length, ruled: false };
        expect(new Set(index.ranking(asking, all).map(({ id }) => id))).toEqual(
          new Set(profiles.map(({ id }) => id)),
        );
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it("holds listings of its own kind alone", () => {
    const scoring = { weights: defaultWeights, statistics: statisticsOf([]) };
    const [need] = fc.sample(anySubject("need"), 1).map(profileOf);
    expect(() => {
      if (need !== undefined) sparseIndex("offer", scoring).put(need);
    }).toThrow("offer");
  });
});
