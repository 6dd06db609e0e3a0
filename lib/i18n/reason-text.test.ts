import { describe, expect, test, vi } from "vitest";
import {
  type Reason,
  type ReasonCode,
  factMeetings,
  parts,
  reasonSchema,
  unknowns,
} from "@/lib/matching/model";
import { reasonTexts } from "@/lib/server/reason-texts";
import { type Country, aseanProfiles, isAsean } from "@/lib/taxonomy/countries";
import { strategies } from "@/lib/taxonomy/strategies";
import { dimensions } from "@/lib/text/facts/model";
import { thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { locales } from "./locales";

// next-intl's entry for servers needs Next around it; its translator is this one.
vi.mock("next-intl", () => vi.importActual("use-intl/core"));

type Samples = { readonly [C in ReasonCode]: readonly Extract<Reason, { code: C }>[] };
type Met = Samples["strategy_met"][number];
type Missed = Samples["strategy_missed"][number];

const concept = thesaurus().concepts[0]?.id ?? "";
const pair = (need: string, offer: string, key = concept) => ({ key, need, offer });
const sides = ["need", "offer"] as const;
const yesOrNo = [true, false];

const placed = (country: Country) => {
  if (!isAsean(country)) throw new Error("China has no tier");
  const { tier, tierBy, strategy, strategyBy } = aseanProfiles[country];
  return { tier: { tier, tierBy, country }, strategy: { strategy, strategyBy, country } };
};
const [paper, platform] = [placed("LA"), placed("TL")];
const nothing = { ways: [], supports: [], ipcClass: null, trl: null };
const heard: readonly Omit<Met, "code" | "strategy" | "strategyBy" | "country">[] = [
  { ...nothing, signal: "ways", ways: ["equipment_supply", "technical_service"] },
  { ...nothing, signal: "support", supports: ["training", "after_sales"] },
  { ...nothing, signal: "field", ipcClass: "C02" },
  { ...nothing, signal: "stage", trl: 8 },
  { ...nothing, signal: "stage" },
];
const signals = ["ways", "support", "field", "stage"] as const;
const money = (minor: number, currency: "CNY" | "VND" = "CNY") => ({ minor, currency });
const askers = ["need", "country"] as const;

const samples: Samples = {
  shared_concepts: [
    { code: "shared_concepts", shared: [pair("màng", "膜"), pair("MBR", "mbr")] },
    {
      code: "shared_concepts",
      shared: [1, 2, 3, 4, 5].map((n) => pair(`need ${n}`, `offer ${n}`)),
    },
  ],
  related_concepts: [{ code: "related_concepts", shared: [pair("durian", "mango")] }],
  shared_words: [
    {
      code: "shared_words",
      shared: [pair("drying", "Drying", "en:dri"), pair("sấy", "dryer", "b:dri")],
    },
  ],
  shared_markets: [{ code: "shared_markets", markets: ["water", "waste"] }],
  topic_apart: [{ code: "topic_apart" }],
  ipc_shared: yesOrNo.flatMap((suggested) => [
    {
      code: "ipc_shared",
      level: "subclass",
      ipc: "C02F",
      needIpc: "C02F",
      offerIpc: "C02F",
      suggested,
    },
    {
      code: "ipc_shared",
      level: "class",
      ipc: "A61",
      needIpc: "A61B",
      offerIpc: "A61F",
      suggested,
    },
    {
      code: "ipc_shared",
      level: "section",
      ipc: "C",
      needIpc: "C02F",
      offerIpc: "C07C",
      suggested,
    },
  ]),
  ipc_apart: [{ code: "ipc_apart", needIpc: ["A01G", "A23L"], offerIpc: ["H04L"] }],
  table2_rank: [paper, platform].map(({ tier }) => ({
    code: "table2_rank",
    rank: 2,
    ipcClass: "A61",
    ...tier,
  })),
  table2_none: [paper, platform].map(({ tier }) => ({ code: "table2_none", ...tier })),
  strategy_met: [paper, platform].flatMap(({ strategy }) =>
    heard.map((signal): Met => ({ code: "strategy_met", ...strategy, ...signal })),
  ),
  strategy_missed: [paper, platform].flatMap(({ strategy }) => [
    ...signals.map((signal): Missed => ({ code: "strategy_missed", signal, ...strategy })),
    // The frontier strategy looks for no stage.
    { code: "strategy_missed", signal: "stage", ...strategy, strategy: "frontier" },
  ]),
  goal_shared: [paper, platform].map(({ strategy }) => ({
    code: "goal_shared",
    goals: [6, 9],
    ...strategy,
  })),
  digital_field: [
    { code: "digital_field", ipcClass: "G06" },
    { code: "digital_field", ipcClass: "G16" },
  ],
  stage_met: askers.map((askedBy) => ({ code: "stage_met", offered: 9, asked: 6, askedBy })),
  stage_gap: askers.flatMap((askedBy) => [
    { code: "stage_gap", offered: 7, asked: 8, askedBy, remedy: "pilot" },
    { code: "stage_gap", offered: 4, asked: 6, askedBy, remedy: "co_development" },
  ]),
  ways_shared: [{ code: "ways_shared", ways: ["patent_licence"] }],
  ways_apart: [{ code: "ways_apart", needWays: ["other"], offerWays: ["joint_venture"] }],
  support_covered: [{ code: "support_covered", supports: ["training", "financing"] }],
  support_missing: [{ code: "support_missing", supports: ["local_adaptation"] }],
  support_not_wanted: [{ code: "support_not_wanted" }],
  open: [
    ...unknowns.map((unknown): Samples["open"][number] => ({
      code: "open",
      part: "transfer",
      unknown: [unknown],
    })),
    ...parts.map((part): Samples["open"][number] => ({
      code: "open",
      part,
      unknown: ["need_country", "offer_country"],
    })),
  ],
  export_restricted: [{ code: "export_restricted" }],
  export_not_assessed: [{ code: "export_not_assessed" }],
  partner_kind: sides.flatMap((seeker) =>
    yesOrNo.map((wanted) => ({ code: "partner_kind", seeker, kind: "institute", wanted })),
  ),
  partner_size: sides.flatMap((seeker) =>
    yesOrNo.map((wanted) => ({ code: "partner_size", seeker, size: "small", wanted })),
  ),
  budget: [
    { code: "budget", relation: "covers", need: money(900_000), offer: money(500_050) },
    { code: "budget", relation: "below", need: money(500_000), offer: money(900_000) },
    { code: "budget", relation: "not_comparable", need: money(5000, "VND"), offer: money(900) },
  ],
  deadline: sides.map((side) => ({
    code: "deadline",
    side,
    at: Date.parse("2026-11-05T23:59:59.999Z"),
  })),
  fact_met: dimensions.flatMap((dimension) =>
    factMeetings.flatMap((how) =>
      [null, concept].map((about) => ({
        code: "fact_met",
        how,
        dimension,
        about,
        need: "≥ 20 tấn/ngày",
        offer: "日处理50吨",
      })),
    ),
  ),
  fact_missed: [
    { code: "fact_missed", dimension: "power", about: null, need: "≤ 5 千瓦", offer: "8 马力" },
  ],
};
const all: readonly Reason[] = Object.values(samples).flat();

/** Keys of messages and of data, and arguments that nobody filled in. */
const leftover = /[{}_]|undefined|null|\b[a-z]+[A-Z]\w*|\w\.[a-z]|：[。，]|: \.|[，；]{2}| {2}/;

describe.each(locales)("reasons in words (%s)", (locale) => {
  test("are whole sentences for every code and variant", () => {
    const text = reasonTexts(locale);
    const end = locale === "zh" ? "。" : ".";
    const texts = all.map((reason) => text(reasonSchema.parse(reason)));
    expect(texts.filter((one) => leftover.test(one) || !one.endsWith(end))).toEqual([]);
  });

  test("say something else for each variant", () => {
    const text = reasonTexts(locale);
    const texts = all.map(text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("have a text for every strategy and signal, also where a stored reason names none", () => {
    const text = reasonTexts(locale);
    const texts = Object.values(strategies).flatMap(({ id: strategy }) =>
      signals.map((signal) =>
        text({ ...paper.strategy, code: "strategy_missed", signal, strategy }),
      ),
    );
    expect(texts.filter((one) => leftover.test(one))).toEqual([]);
  });
});

describe("what a reason says", () => {
  test("names the source, and the platform where the source is silent", () => {
    const [en, zh] = locales.map(reasonTexts);
    const [ofPaper, ofPlatform] = samples.table2_rank;
    expect([ofPaper, ofPlatform].map((one) => one && en?.(one))).toEqual([
      expect.stringMatching(/paper A, table 2.*Laos belongs to tier 3/),
      expect.stringMatching(/paper A, table 2.*does not name Timor-Leste.*platform’s default/),
    ]);
    expect([ofPaper, ofPlatform].map((one) => one && zh?.(one))).toEqual([
      expect.stringMatching(/论文 A 表 2.*老挝属第三梯队/),
      expect.stringMatching(/论文 A 表 2.*未涉及东帝汶.*本平台/),
    ]);
  });

  test("is at most four pairs, in the words of the texts", () => {
    const text = reasonTexts("en");
    const said = samples.shared_concepts.map(text);
    expect(said[0]).toContain("“màng” ↔ “膜” · ");
    expect(said[1]).toContain("“need 4” ↔ “offer 4”");
    expect(said[1]).not.toContain("need 5");
  });

  test("leaves out a concept that the words name themselves", () => {
    const text = reasonTexts("en");
    const name = thesaurus().label(concept, "en");
    const shared = [pair(name, name.toUpperCase())];
    expect(text({ code: "shared_concepts", shared })).toBe(`Both texts speak of “${name}”.`);
  });

  test("names the remedy of a gap, and the day of a deadline by the clock it ends by", () => {
    const text = reasonTexts("en");
    const gap = { code: "stage_gap", offered: 4, asked: 6, askedBy: "need" } as const;
    expect(text({ ...gap, remedy: "co_development" })).toMatch(/2 levels below.*co-development/);
    expect(text({ ...gap, offered: 5, remedy: "pilot" })).toMatch(/1 level below.*pilot/);
    expect(samples.deadline.map(text)[0]).toContain("5 November 2026");
  });

  test("writes the Philippines with its article, in English only", () => {
    const reason = { code: "table2_none", ...placed("PH").tier } as const;
    const [en, zh] = locales.map(reasonTexts);
    expect(en?.(reason)).toContain("the Philippines belongs to tier 2");
    expect(zh?.(reason)).toContain("菲律宾属");
  });
});
