import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySubject } from "@/db/testing/subjects";
import { countries } from "@/lib/taxonomy/countries";
import { goals } from "@/lib/taxonomy/goals";
import { markets } from "@/lib/taxonomy/markets";
import { trls } from "@/lib/taxonomy/stages";
import { supports, transferWays } from "@/lib/taxonomy/transfer-ways";
import { type MatchSubject, reasonSchema } from "./model";
import { profileOf } from "./profile";
import { fullScore, vectorsOf } from "./score";
import { statisticsOf } from "./statistics";
import { defaultWeights } from "./weights";

const some = <T>(list: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...list), { minLength: 1, maxLength: 3 });

/** Ways to say more: each fills in what its side has not stated, and leaves alone what it has. */
type SayMore = (subject: MatchSubject) => MatchSubject;
const country = fc
  .constantFrom(...countries)
  .map((value): SayMore => (subject) => ({ ...subject, country: subject.country ?? value }));
const ways = some(transferWays).map((value): SayMore => (subject) => ({
  ...subject,
  transferWays: subject.transferWays.length > 0 ? subject.transferWays : value,
}));
const support = some(supports).map((value): SayMore => (subject) => ({
  ...subject,
  support: subject.support ?? value,
}));
const goal = some(goals.slice(0, 4)).map((value): SayMore => (subject) => ({
  ...subject,
  goals: subject.goals.length > 0 ? subject.goals : value,
}));
const market = some(markets.slice(0, 4)).map((value): SayMore => (subject) => ({
  ...subject,
  markets: [...new Set([...subject.markets, ...value])],
}));
/** A need's stage is what it asks, and asking more may cost points; an offer's is what it has. */
const stage = fc.constantFrom(...trls).map(
  (value): SayMore =>
    (subject) =>
      subject.kind === "offer" ? { ...subject, trl: subject.trl ?? value } : subject,
);
const sayMore = fc.oneof(country, ways, support, goal, market, stage);

const pair = fc.tuple(anySubject("need"), anySubject("offer"));

function scoreOf(
  need: MatchSubject,
  offer: MatchSubject,
  statistics: ReturnType<typeof statisticsOf>,
) {
  const context = {
    weights: defaultWeights,
    statistics,
    countryPart: true,
    aseanWithAsean: true,
    now: 0,
  };
  const both = { need: profileOf(need), offer: profileOf(offer) };
  return fullScore(both, vectorsOf(both, context), context);
}

describe("saying more", () => {
  it("never lowers a score, whichever side says it: hiding never pays", () => {
    fc.assert(
      fc.property(pair, sayMore, fc.boolean(), ([need, offer], more, byNeed) => {
        const statistics = statisticsOf([profileOf(need), profileOf(offer)]);
        const before = scoreOf(need, offer, statistics);
        const after = scoreOf(byNeed ? more(need) : need, byNeed ? offer : more(offer), statistics);
        expect(after.total).toBeGreaterThanOrEqual(before.total - 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it("turns open points into points earned or lost, and opens none (markets aside, which only add)", () => {
    fc.assert(
      fc.property(
        pair,
        fc.oneof(country, ways, support, goal, stage),
        fc.boolean(),
        ([need, offer], more, byNeed) => {
          const statistics = statisticsOf([profileOf(need), profileOf(offer)]);
          const before = scoreOf(need, offer, statistics);
          const after = scoreOf(
            byNeed ? more(need) : need,
            byNeed ? offer : more(offer),
            statistics,
          );
          expect(after.total + after.open).toBeLessThanOrEqual(before.total + before.open + 1e-9);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("every pair", () => {
  it("has reasons that can be stored, and names no organisation in them", () => {
    fc.assert(
      fc.property(pair, ([need, offer]) => {
        const { reasons } = scoreOf(
          { ...need, organisationId: "org_secret_a" },
          { ...offer, organisationId: "org_secret_b" },
          statisticsOf([]),
        );
        const stored = JSON.stringify(reasons);
        expect(stored).not.toContain("org_secret");
        for (const reason of reasons) expect(reasonSchema.safeParse(reason).success).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
