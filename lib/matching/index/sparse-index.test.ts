import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySubject } from "@/db/testing/subjects";
import type { MatchSubject, Profile } from "../model";
import { compareMatches } from "../order";
import { profileOf } from "../profile";
import { scorePair } from "../score";
import { statisticsOf } from "../statistics";
import { defaultWeights } from "../weights";
import { sparseIndex } from "./sparse-index";

const rules = { countryPart: true, aseanWithAsean: false, now: 1000 };
const limit = 5;
const offers = fc.uniqueArray(anySubject("offer"), {
  minLength: 1,
  maxLength: 25,
  selector: ({ id }) => id,
});

/** The plain way: every pair scored, the best kept. */
function plainly(
  asking: Profile,
  others: readonly Profile[],
  statistics: ReturnType<typeof statisticsOf>,
) {
  return others
    .flatMap((other) => {
      const score = scorePair(asking, other, { ...rules, weights: defaultWeights, statistics });
      return score.outcome === "scored" && score.shown
        ? [{ id: other.id, total: score.total, open: score.open }]
        : [];
    })
    .sort(compareMatches)
    .slice(0, limit);
}

function indexed(subjects: readonly MatchSubject[], need: MatchSubject) {
  const profiles = subjects.map(profileOf);
  const asking = profileOf(need);
  const statistics = statisticsOf([...profiles, asking]);
  const index = sparseIndex("offer", { weights: defaultWeights, statistics });
  for (const profile of profiles) index.put(profile);
  return { profiles, asking, statistics, index };
}

describe("the index", () => {
  it("finds exactly what scoring every pair finds", () => {
    fc.assert(
      fc.property(offers, anySubject("need"), (subjects, need) => {
        const { profiles, asking, statistics, index } = indexed(subjects, need);
        const found = index.ranking(asking, { ...rules, limit, ruled: true });
        expect(found).toEqual(plainly(asking, profiles, statistics));
      }),
      { numRuns: 60 },
    );
  });

  it("forgets what was removed and takes the place of what was changed", () => {
    fc.assert(
      fc.property(offers, anySubject("need"), anySubject("offer"), (subjects, need, changed) => {
        const { profiles, asking, statistics, index } = indexed(subjects, need);
        const [first, ...rest] = profiles;
        if (first === undefined) return;
        const replaced = profileOf({ ...changed, id: first.id });
        index.put(replaced);
        expect(index.size()).toBe(profiles.length);
        expect(index.ranking(asking, { ...rules, limit, ruled: true })).toEqual(
          plainly(asking, [replaced, ...rest], statistics),
        );
        index.remove(first.id);
        expect(index.ranking(asking, { ...rules, limit, ruled: true })).toEqual(
          plainly(asking, rest, statistics),
        );
      }),
      { numRuns: 40 },
    );
  });
});
