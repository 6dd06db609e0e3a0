import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySubject, aSubject } from "@/db/testing/subjects";
import { aseanCountries, type Country } from "@/lib/taxonomy/countries";
import { type Trl, trls } from "@/lib/taxonomy/stages";
import type { MatchSubject, PairScore, ScoreOutcome } from "./model";
import { compareMatches } from "./order";
import { profileOf } from "./profile";
import { rounded } from "./rounded";
import { scorePair } from "./score";
import { statisticsOf } from "./statistics";
import { defaultWeights } from "./weights";

const now = 1000;
const contextOver = (subjects: readonly MatchSubject[]) => ({
  weights: defaultWeights,
  statistics: statisticsOf(subjects.map(profileOf)),
  countryPart: true,
  aseanWithAsean: false,
  now,
});
const score = (need: MatchSubject, offer: MatchSubject, given = {}): ScoreOutcome =>
  scorePair(profileOf(need), profileOf(offer), { ...contextOver([need, offer]), ...given });

/** The score of a pair that must be allowed. */
function scoredPair(need: MatchSubject, offer: MatchSubject, given = {}): PairScore {
  const outcome = score(need, offer, given);
  if (outcome.outcome !== "scored") throw new Error(`forbidden by ${outcome.rule}`);
  return outcome;
}
/** The score of any pair that is allowed; a property skips the others. */
function allowed(...pair: Parameters<typeof scorePair>): PairScore {
  const outcome = scorePair(...pair);
  fc.pre(outcome.outcome === "scored");
  return outcome;
}
const partOf = (pair: PairScore, name: string) => pair.parts.find(({ part }) => part === name);

const offer = aSubject({
  id: "lst_offer",
  country: "CN",
  ipc: ["C02F"],
  trl: 8,
  transferWays: ["equipment_supply"],
  support: ["training"],
});
const need = aSubject({
  id: "lst_need",
  kind: "need",
  lang: "vi",
  country: "VN",
  ipc: ["C02F"],
  title: "Cần xử lý nước nhiễm mặn",
  texts: ["Xử lý nước lợ bằng màng lọc nano."],
  transferWays: ["equipment_supply"],
  support: ["training"],
});
const anyPair = fc.tuple(anySubject("need"), anySubject("offer"));

describe("the score of a pair", () => {
  it("is the sum of its parts, 0 to 100, and with the open points never more than 100", () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const pair = allowed(profileOf(a), profileOf(b), contextOver([a, b]));
        const sum = pair.parts.reduce((total, { points }) => total + points, 0);
        expect(pair.total).toBeCloseTo(sum, 9);
        expect(pair.total).toBeGreaterThanOrEqual(0);
        expect(pair.total + pair.open).toBeLessThanOrEqual(100 + 1e-9);
        for (const { points, open, max } of pair.parts) {
          expect(Math.min(points, open)).toBeGreaterThanOrEqual(0);
          expect(points + open).toBeLessThanOrEqual(max + 1e-9);
        }
      }),
    );
  });

  it("is shown in whole points that still sum to the total", () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const pair = allowed(profileOf(a), profileOf(b), contextOver([a, b]));
        const shown = rounded(pair);
        expect(shown.parts.reduce((sum, { points }) => sum + points, 0)).toBe(shown.total);
        expect(Math.abs(shown.total - pair.total)).toBeLessThan(1);
        for (const { points, max } of shown.parts) {
          expect(Number.isInteger(points)).toBe(true);
          expect(points).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  it("does not depend on which side is named first", () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const context = contextOver([a, b]);
        expect(scorePair(profileOf(a), profileOf(b), context)).toEqual(
          scorePair(profileOf(b), profileOf(a), context),
        );
      }),
    );
  });

  it("does not depend on the order in which the listings came", () => {
    fc.assert(
      fc.property(anyPair, anySubject("offer"), ([a, b], c) => {
        const one = allowed(profileOf(a), profileOf(b), contextOver([a, b, c]));
        const other = allowed(profileOf(a), profileOf(b), contextOver([c, b, a]));
        expect(other).toEqual(one);
      }),
    );
  });

  it("never falls when the offer is readier", () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const totals = trls.map((trl: Trl) => {
          const ready = { ...b, trl };
          return allowed(profileOf(a), profileOf(ready), contextOver([a, b])).total;
        });
        for (const [place, total] of totals.entries()) {
          expect(total).toBeGreaterThanOrEqual((totals[place - 1] ?? 0) - 1e-9);
        }
      }),
    );
  });

  it("never loses by saying the stage: what was open can only be earned", () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom(...trls), ([a, b], trl) => {
        const silent = allowed(profileOf(a), profileOf({ ...b, trl: null }), contextOver([a, b]));
        const open = allowed(profileOf(a), profileOf({ ...b, trl }), contextOver([a, b]));
        expect(open.total).toBeGreaterThanOrEqual(silent.total - 1e-9);
      }),
    );
  });

  it("finds a Vietnamese need and an English offer of one subject relevant, and says in which words", () => {
    const pair = scoredPair(need, offer);
    expect(pair.shown).toBe(true);
    expect(pair.topicFit).toBeGreaterThan(defaultWeights.leastTopicFit);
    expect(pair.reasons.map(({ code }) => code)).toContain("shared_concepts");
  });
});

describe("what is unknown", () => {
  it("is open and earns nothing", () => {
    const bare = {
      ...offer,
      country: null,
      ipc: [],
      trl: null,
      transferWays: [],
      support: null,
      title: "x",
      texts: [],
    };
    const pair = scoredPair({ ...need, ipc: [] }, bare);
    expect(partOf(pair, "stage")).toMatchObject({ points: 0, open: 10, known: false });
    expect(partOf(pair, "transfer")).toMatchObject({ points: 0, open: 8, known: false });
    expect(partOf(pair, "country")?.open).toBeGreaterThan(0);
  });

  it("is never the topic: nothing in common is 0, not open", () => {
    const pair = scoredPair(need, { ...offer, title: "Accounting software", texts: ["Payroll."] });
    expect(partOf(pair, "topic")).toMatchObject({ open: 0, known: true });
  });

  it("includes the country part when the reader switches it off", () => {
    const pair = scoredPair(need, offer, { countryPart: false });
    expect(partOf(pair, "country")).toMatchObject({ points: 0, open: 12, known: false });
  });
});

describe("the stage part", () => {
  const points = (country: Country, trl: Trl, asked: Trl | null = null) =>
    partOf(scoredPair({ ...need, country, trl: asked }, { ...offer, trl }), "stage")?.points;

  it.each([
    ["SG", 3],
    ["VN", 6],
    ["LA", 8],
  ] as const)(
    "%s absorbs level %d: there all points, a quarter less for each level below",
    (country, level) => {
      expect(points(country, level as Trl)).toBe(10);
      expect(points(country, 9)).toBe(10);
      expect(points(country, (level - 1) as Trl)).toBe(7.5);
    },
  );

  it("takes the need's minimum where it is higher, and names a remedy for the gap", () => {
    expect(points("VN", 6, 8)).toBe(5);
    const gap = scoredPair({ ...need, trl: 8 }, { ...offer, trl: 6 }).reasons.find(
      ({ code }) => code === "stage_gap",
    );
    expect(gap).toMatchObject({ offered: 6, asked: 8, askedBy: "need" });
  });

  it("asks level 4 where China receives", () => {
    const chinese = { ...need, country: "CN" as const };
    expect(partOf(scoredPair(chinese, { ...offer, country: "VN", trl: 4 }), "stage")?.points).toBe(
      10,
    );
    expect(partOf(scoredPair(chinese, { ...offer, country: "VN", trl: 3 }), "stage")?.points).toBe(
      7.5,
    );
  });
});

describe("table 2 in the country part", () => {
  const ranked = (ipc: string, country: Country) =>
    scoredPair({ ...need, ipc: [ipc], country }, { ...offer, ipc: [ipc] }).reasons.find(
      ({ code }) => code === "table2_rank",
    );

  it.each([
    ["H04W", "SG", 1],
    ["G06F", "SG", 2],
    ["G06F", "VN", 4],
    ["G01N", "VN", 5],
    ["A23L", "LA", 4],
    ["C07K", "TL", 5],
  ] as const)("%s with %s: rank %d", (ipc, country, rank) => {
    expect(ranked(ipc, country)).toMatchObject({ rank });
  });

  it("has no rank for a field that the tier's list does not have", () => {
    expect(ranked("A23L", "SG")).toBeUndefined();
  });
});

describe("a forbidden pair has no score", () => {
  const cases: readonly [string, Partial<MatchSubject>, Partial<MatchSubject>][] = [
    ["same_organisation", { organisationId: "org_a" }, { organisationId: "org_a" }],
    ["prohibited_technology", {}, { exportControl: "prohibited" }],
    ["target_country", { targetCountries: ["SG"] }, {}],
    ["target_country", {}, { targetCountries: ["LA"] }],
    ["china_with_china", { country: "CN" }, { country: "CN" }],
    ["asean_with_asean", { country: "VN" }, { country: "SG" }],
    ["past_deadline", { deadline: now - 1 }, {}],
  ];
  it.each(cases)("%s", (rule, ofNeed, ofOffer) => {
    expect(score({ ...need, ...ofNeed }, { ...offer, ...ofOffer })).toEqual({
      outcome: "forbidden",
      rule,
    });
  });

  it("unless the rule needs a country or an organisation that is unknown", () => {
    const unknown = { organisationId: null, country: null, targetCountries: [] } as const;
    for (const country of ["CN", ...aseanCountries] as const) {
      expect(score({ ...need, ...unknown }, { ...offer, country }).outcome).toBe("scored");
    }
    expect(
      score({ ...need, organisationId: null }, { ...offer, organisationId: null }).outcome,
    ).toBe("scored");
  });

  it("unless ASEAN with ASEAN is switched on", () => {
    expect(score(need, { ...offer, country: "SG" }, { aseanWithAsean: true }).outcome).toBe(
      "scored",
    );
  });
});

describe("the order of matches", () => {
  it("goes by score, then by what is still open, then by id", () => {
    const matches = [
      { id: "b", total: 50, open: 0 },
      { id: "a", total: 50, open: 0 },
      { id: "c", total: 50, open: 9 },
      { id: "d", total: 60, open: 0 },
    ];
    expect(
      matches
        .sort(compareMatches)
        .map(({ id }) => id)
        .join(""),
    ).toBe("dcab");
  });
});
