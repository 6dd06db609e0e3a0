import { z } from "zod";
import type { Money } from "@/lib/shared/currencies";
import { moneySchema } from "@/lib/shared/money";
import { type Country, countries } from "@/lib/taxonomy/countries";
import { type Goal, goals } from "@/lib/taxonomy/goals";
import { type Language, languages } from "@/lib/taxonomy/languages";
import { type Market, markets } from "@/lib/taxonomy/markets";
import {
  type OrganisationKind,
  type OrganisationSize,
  organisationKinds,
  organisationSizes,
} from "@/lib/taxonomy/organisations";
import { type Trl, trls } from "@/lib/taxonomy/stages";
import {
  type ExportControl,
  type IpStatus,
  type Support,
  type TransferWay,
  exportControls,
  ipStatuses,
  supports,
  transferWays,
} from "@/lib/taxonomy/transfer-ways";
import { dimensions, factSchema } from "@/lib/text/facts/model";

/** The named parts of a score, in the order in which they are shown. */
export const parts = ["topic", "field", "country", "stage", "transfer"] as const;
export type Part = (typeof parts)[number];

/** Everything that matching knows of a listing; what a profile is made from. */
export interface MatchSubject {
  readonly id: string;
  readonly kind: "offer" | "need";
  /** What the poster said; the script of the text overrules it for zh, th, lo, km and my. */
  readonly lang: Language;
  readonly title: string;
  readonly texts: readonly string[];
  /** Null = unknown, which is never the same as any other organisation. */
  readonly organisationId: string | null;
  readonly country: Country | null;
  /** Declared IPC subclasses. Empty = none declared: the ones suggested by the text stand in. */
  readonly ipc: readonly string[];
  readonly markets: readonly Market[];
  /** An offer's stage (null = unknown); the least a need accepts (null = no minimum). */
  readonly trl: Trl | null;
  /** Empty = not stated. */
  readonly transferWays: readonly TransferWay[];
  /** Offered or wanted. Null = not stated, empty = none. */
  readonly support: readonly Support[] | null;
  /** Empty = every country of the other side. */
  readonly targetCountries: readonly Country[];
  /** Empty = not stated. */
  readonly goals: readonly Goal[];
  /** The poster's declaration; null = not stated. */
  readonly exportControl: ExportControl | null;
  readonly ipStatus: IpStatus | null;
  /** The kinds and sizes of partner sought; empty = any. */
  readonly partnerKinds: readonly OrganisationKind[];
  readonly partnerSizes: readonly OrganisationSize[];
  readonly organisationKind: OrganisationKind | null;
  readonly organisationSize: OrganisationSize | null;
  /** A need's budget or an offer's price indication. */
  readonly budget: Money | null;
  /** Milliseconds since 1970; a listing past it leaves matching. */
  readonly deadline: number | null;
}

const countrySchema = z.enum(countries);
const tierSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const trlSchema = z.literal(trls);
const strategySchema = z.enum(["frontier", "market", "livelihood"]);
const attributionSchema = z.enum(["paper", "platform"]);
const sideSchema = z.enum(["need", "offer"]);
const relationSchema = z.enum(["subclass", "class", "section"]);
const signalSchema = z.enum(["ways", "support", "field", "stage"]);

/** The two sides of a pair. */
export type Side = z.infer<typeof sideSchema>;
/** How close two codes are: the narrowest level of the classification that they share. */
export type IpcRelation = z.infer<typeof relationSchema>;
/** What a strategy of paper A, section 5.1 looks at. */
export type Signal = z.infer<typeof signalSchema>;

/** What must be stated before a part's open points can be earned or lost. */
export const unknowns = [
  "need_country",
  "offer_country",
  "need_codes",
  "offer_codes",
  "need_goals",
  "offer_goals",
  "offer_stage",
  "need_ways",
  "offer_ways",
  "need_support",
  "offer_support",
  "switched_off",
] as const;
export type Unknown = (typeof unknowns)[number];

/** How an offer's quantity may meet a need's. */
export const factMeetings = ["same", "within", "covering", "overlapping"] as const;

/** What both sides state of one quantity, in their own words. */
const statedSchema = {
  dimension: z.enum(dimensions),
  /** The concept that both clauses name, if any. */
  about: z.string().nullable(),
  need: z.string(),
  offer: z.string(),
};

/** The actual words of the two texts that meet, as their authors wrote them. */
const sharedSchema = z.object({ key: z.string(), need: z.string(), offer: z.string() });

const reasonSchemas = [
  /** Concepts that both texts speak of (`key` = concept id), strongest first. */
  z.object({ code: z.literal("shared_concepts"), shared: z.array(sharedSchema).min(1) }),
  /** A need and an offer whose concepts meet in a broader one (`key`). */
  z.object({ code: z.literal("related_concepts"), shared: z.array(sharedSchema).min(1) }),
  /** Words of one language that both texts use, beyond the concepts. */
  z.object({ code: z.literal("shared_words"), shared: z.array(sharedSchema).min(1) }),
  z.object({ code: z.literal("shared_markets"), markets: z.array(z.enum(markets)).min(1) }),
  z.object({ code: z.literal("topic_apart") }),
  z.object({
    code: z.literal("ipc_shared"),
    level: relationSchema,
    /** The narrowest code that both sides share. */
    ipc: z.string(),
    needIpc: z.string(),
    offerIpc: z.string(),
    /** True where one of the two was read from the text and not declared. */
    suggested: z.boolean(),
  }),
  z.object({
    code: z.literal("ipc_apart"),
    needIpc: z.array(z.string()),
    offerIpc: z.array(z.string()),
  }),
  z.object({
    code: z.literal("table2_rank"),
    rank: z.int().min(1).max(5),
    ipcClass: z.string(),
    tier: tierSchema,
    tierBy: attributionSchema,
    country: countrySchema,
  }),
  z.object({
    code: z.literal("table2_none"),
    tier: tierSchema,
    tierBy: attributionSchema,
    country: countrySchema,
  }),
  z.object({
    code: z.literal("strategy_met"),
    signal: signalSchema,
    strategy: strategySchema,
    strategyBy: attributionSchema,
    country: countrySchema,
    ways: z.array(z.enum(transferWays)),
    supports: z.array(z.enum(supports)),
    ipcClass: z.string().nullable(),
    trl: trlSchema.nullable(),
  }),
  z.object({
    code: z.literal("strategy_missed"),
    signal: signalSchema,
    strategy: strategySchema,
    strategyBy: attributionSchema,
    country: countrySchema,
  }),
  z.object({
    code: z.literal("goal_shared"),
    goals: z.array(z.literal(goals)).min(1),
    strategy: strategySchema,
    /** Reasons stored before these were named are of the paper's countries. */
    strategyBy: attributionSchema.default("paper"),
    country: countrySchema.nullable().default(null),
  }),
  z.object({ code: z.literal("digital_field"), ipcClass: z.string() }),
  z.object({
    code: z.literal("stage_met"),
    offered: trlSchema,
    asked: trlSchema,
    askedBy: z.enum(["need", "country"]),
  }),
  z.object({
    code: z.literal("stage_gap"),
    offered: trlSchema,
    asked: trlSchema,
    askedBy: z.enum(["need", "country"]),
    remedy: z.enum(["pilot", "co_development"]),
  }),
  z.object({ code: z.literal("ways_shared"), ways: z.array(z.enum(transferWays)).min(1) }),
  z.object({
    code: z.literal("ways_apart"),
    needWays: z.array(z.enum(transferWays)),
    offerWays: z.array(z.enum(transferWays)),
  }),
  z.object({ code: z.literal("support_covered"), supports: z.array(z.enum(supports)).min(1) }),
  z.object({ code: z.literal("support_missing"), supports: z.array(z.enum(supports)).min(1) }),
  z.object({ code: z.literal("support_not_wanted") }),
  /** Points that nobody has earned or lost yet, and what would have to be stated. */
  z.object({
    code: z.literal("open"),
    part: z.enum(parts),
    unknown: z.array(z.enum(unknowns)).min(1),
  }),
  z.object({ code: z.literal("export_restricted") }),
  z.object({ code: z.literal("export_not_assessed") }),
  /** `seeker` looks for the kind or size of partner that the other side is, or is not. */
  z.object({
    code: z.literal("partner_kind"),
    seeker: sideSchema,
    kind: z.enum(organisationKinds),
    wanted: z.boolean(),
  }),
  z.object({
    code: z.literal("partner_size"),
    seeker: sideSchema,
    size: z.enum(organisationSizes),
    wanted: z.boolean(),
  }),
  z.object({
    code: z.literal("budget"),
    relation: z.enum(["covers", "below", "not_comparable"]),
    need: moneySchema,
    offer: moneySchema,
  }),
  z.object({ code: z.literal("deadline"), side: sideSchema, at: z.int() }),
  /** The offer's quantity is the need's, lies within it, covers it, or overlaps it. */
  z.object({ code: z.literal("fact_met"), how: z.enum(factMeetings), ...statedSchema }),
  /** The two quantities have no value in common. */
  z.object({ code: z.literal("fact_missed"), ...statedSchema }),
] as const;

/** Why a pair scores what it scores. Names no organisation, so it may be shown beside an anonymous listing. */
export const reasonSchema = z.discriminatedUnion("code", reasonSchemas);
export type Reason = z.infer<typeof reasonSchema>;
export type ReasonCode = Reason["code"];

/** A part of the score: 0 <= points, 0 <= open, points + open <= max. Not known = all of it is open. */
export interface PartScore {
  readonly part: Part;
  readonly points: number;
  readonly open: number;
  readonly max: number;
  readonly known: boolean;
}

/** The score of a pair in exact numbers; `rounded` makes the whole points that are shown. */
export interface PairScore {
  readonly outcome: "scored";
  /** The sum of the parts' points, 0-100. */
  readonly total: number;
  /** Points that are neither earned nor lost; total + open <= 100. */
  readonly open: number;
  readonly parts: readonly PartScore[];
  readonly reasons: readonly Reason[];
  /** How much of the need's topic the offer meets, 0-1; the threshold of relevance applies to it. */
  readonly topicFit: number;
  /** Whether the pair is relevant enough to be shown (principle 5). */
  readonly shown: boolean;
}

export type ForbiddenRule =
  | "not_a_pair"
  | "same_organisation"
  | "prohibited_technology"
  | "target_country"
  | "china_with_china"
  | "asean_with_asean"
  | "past_deadline";

/** Forbidden is not a low score: such a pair has no score at all. The rule is for curators and logs, never shown. */
export interface Forbidden {
  readonly outcome: "forbidden";
  readonly rule: ForbiddenRule;
}

export type ScoreOutcome = PairScore | Forbidden;

const textFeature = z.object({
  /** Concept id, or language and stem ("en:membran"). */
  key: z.string(),
  /** How often the text says it; the title counts more. */
  count: z.number().positive(),
  /** The words as written; "" where they are too unsure a translation to be shown. */
  said: z.string(),
});

/**
 * The prepared form of a listing: plain JSON, made once by `profileOf` and kept. `made` names the version
 * of the text pipeline; a profile of another version is to be made anew.
 */
export const profileSchema = z.object({
  made: z.string(),
  id: z.string(),
  kind: z.enum(["offer", "need"]),
  /** The language by script, else what the poster said. */
  lang: z.enum(languages),
  concepts: z.array(textFeature),
  /** Words of its own language. */
  words: z.array(textFeature),
  /** English words that its words stand for, through which texts of two languages meet; none for English. */
  bridge: z.array(textFeature),
  /** The quantities that it states; none in a profile stored before they were read. */
  quantities: z.array(factSchema).default([]),
  /** Codes of the listing: declared ones have confidence 1. */
  ipc: z.array(
    z.object({ code: z.string(), confidence: z.number().min(0).max(1), declared: z.boolean() }),
  ),
  markets: z.array(z.enum(markets)),
  organisationId: z.string().nullable(),
  country: countrySchema.nullable(),
  trl: trlSchema.nullable(),
  transferWays: z.array(z.enum(transferWays)),
  support: z.array(z.enum(supports)).nullable(),
  targetCountries: z.array(countrySchema),
  goals: z.array(z.literal(goals)),
  exportControl: z.enum(exportControls).nullable(),
  ipStatus: z.enum(ipStatuses).nullable(),
  partnerKinds: z.array(z.enum(organisationKinds)),
  partnerSizes: z.array(z.enum(organisationSizes)),
  organisationKind: z.enum(organisationKinds).nullable(),
  organisationSize: z.enum(organisationSizes).nullable(),
  budget: moneySchema.nullable(),
  deadline: z.int().nullable(),
});
export type Profile = z.infer<typeof profileSchema>;
export type TextFeature = Profile["concepts"][number];
