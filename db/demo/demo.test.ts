import { describe, expect, it } from "vitest";
import { missingFor } from "@/lib/listing/completeness";
import { contentSchema } from "@/lib/listing/content";
import { factsMeeting } from "@/lib/matching/facts-meeting";
import { crossLingual, figuresOf, type Judged } from "@/lib/matching/evaluation";
import { sparseIndex } from "@/lib/matching/index/sparse-index";
import type { MatchSubject, Profile } from "@/lib/matching/model";
import { profileOf } from "@/lib/matching/profile";
import { statisticsOf } from "@/lib/matching/statistics";
import { defaultWeights } from "@/lib/matching/weights";
import { subjectOf } from "@/lib/matches/subject";
import { countries, type Country, tierOf } from "@/lib/taxonomy/countries";
import { languages } from "@/lib/taxonomy/languages";
import needs from "./needs.json";
import offers from "./offers.json";
import organisations from "./organisations.json";
import pairs from "./pairs.json";

const countryOf = new Map(
  organisations.map(({ key, country }) => [
    key,
    countries.find((known) => known === country) ?? null,
  ]),
);

function subject(
  raw: (typeof offers)[number] | (typeof needs)[number],
  kind: MatchSubject["kind"],
): MatchSubject {
  const origin = {
    country: countryOf.get(raw.organisation) ?? null,
    province: null,
    organisationKind: null,
    organisationSize: null,
  };
  const content = contentSchema.parse(raw);
  return subjectOf({
    id: raw.key,
    kind,
    organisationId: raw.organisation,
    origin,
    content,
    incomplete: false,
  });
}
const subjects = [
  ...offers.map((raw) => subject(raw, "offer")),
  ...needs.map((raw) => subject(raw, "need")),
];

/** The demo's needs ranked against its offers, with every field or by their texts alone. */
function judged(strip: (given: MatchSubject) => MatchSubject): readonly Judged[] {
  const profiles = subjects.map((given) => profileOf(strip(given)));
  const index = sparseIndex("offer", {
    weights: defaultWeights,
    statistics: statisticsOf(profiles),
  });
  for (const profile of profiles) if (profile.kind === "offer") index.put(profile);
  const rank = (profile: Profile): readonly string[] =>
    index
      .ranking(profile, {
        countryPart: true,
        aseanWithAsean: false,
        now: 0,
        limit: offers.length,
        ruled: false,
      })
      .map(({ id }) => id);
  const graded = new Set(pairs.filter(({ grade }) => grade >= 2).map(({ need }) => need));
  return profiles
    .filter(({ kind, id }) => kind === "need" && graded.has(id))
    .map((profile) => ({
      lang: profile.lang,
      ranking: rank(profile),
      grades: new Map(
        pairs.filter(({ need }) => need === profile.id).map(({ offer, grade }) => [offer, grade]),
      ),
    }));
}
const textOnly = (given: MatchSubject): MatchSubject => ({
  ...given,
  ipc: [],
  markets: [],
  trl: null,
  transferWays: [],
  support: null,
  country: null,
  goals: [],
  organisationId: null,
});

describe("the demo", () => {
  it("has 15 organisations in every tier, and 25 offers and 25 needs in all ten languages", () => {
    expect([organisations.length, offers.length, needs.length]).toEqual([15, 25, 25]);
    const tiers = new Set(
      [...countryOf.values()].map((country: Country | null) =>
        country === null ? null : tierOf(country),
      ),
    );
    expect([...tiers].sort()).toEqual([1, 2, 3, null]);
    expect(new Set(subjects.map(({ lang }) => lang)).size).toBe(languages.length);
  });

  it.each([
    ["offer", offers],
    ["need", needs],
  ] as const)("has %ss that a form would let through", (kind, list) => {
    for (const raw of list) {
      if (raw.status === "draft") continue;
      const missing = missingFor(
        kind,
        contentSchema.parse(raw),
        countryOf.get(raw.organisation) ?? null,
        "2026-01-01",
      );
      expect(missing, raw.key).toEqual([]);
    }
  });
});

/** Grades by whoever wrote the demo; a change of the engine that falls below these floors is a loss. */
describe("the golden set", () => {
  it("is ranked well with every field", () => {
    const figures = figuresOf(judged((given) => given));
    expect(figures.hit1).toBeGreaterThanOrEqual(0.9);
    expect(figures.ndcg10).toBeGreaterThanOrEqual(0.9);
  });

  it("is ranked well across languages by the texts alone", () => {
    const needsByText = judged(textOnly);
    const figures = figuresOf(
      crossLingual(needsByText, new Map(subjects.map(({ id, lang }) => [id, lang]))),
    );
    expect(figures.hit1).toBeGreaterThanOrEqual(0.75);
    expect(figures.hit10).toBeGreaterThanOrEqual(0.95);
  });
});

describe("the quantities of need and offer", () => {
  const profiles = new Map(subjects.map((given) => [given.id, profileOf(given)]));
  const meetings = (need: string, offer: string) =>
    factsMeeting(profiles.get(need)?.quantities ?? [], profiles.get(offer)?.quantities ?? []).map(
      ({ dimension, how }) => `${dimension} ${how}`,
    );

  it.each([
    ["vi-shrimp-night-oxygen", "pond-water-wireless-monitoring", ["share covering"]],
    [
      "vi-dry-season-salty-water",
      "brackish-water-solar-nanofiltration",
      ["concentration covering", "share within"],
    ],
    ["vi-rice-stubble-burning", "straw-rapid-decomposition-inoculant", ["share within"]],
    ["th-longan-without-sulphur", "longan-heat-pump-sulphur-free", ["share within"]],
    [
      "km-arsenic-well-water",
      "arsenic-removal-household-filter",
      ["concentration covering", "concentration same"],
    ],
  ])("meet in %s and %s", (need, offer, expected) => {
    expect(meetings(need, offer)).toEqual(expect.arrayContaining(expected));
  });

  it("are never said to miss where somebody found the pair a good one", () => {
    const missed = pairs
      .filter(({ grade }) => grade === 3)
      .filter(({ need, offer }) => meetings(need, offer).some((how) => how.endsWith("apart")));
    expect(missed).toEqual([]);
  });
});
