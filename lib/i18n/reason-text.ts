import type { useTranslations } from "next-intl";
import type { Part, Reason, ReasonCode, Unknown } from "@/lib/matching/model";
import type { Money } from "@/lib/shared/currencies";
import type { Country, StrategyId, Tier } from "@/lib/taxonomy/countries";
import type { Goal } from "@/lib/taxonomy/goals";
import type { Market } from "@/lib/taxonomy/markets";
import type { OrganisationKind, OrganisationSize } from "@/lib/taxonomy/organisations";
import type { Trl } from "@/lib/taxonomy/stages";
import { strategies } from "@/lib/taxonomy/strategies";
import type { Support, TransferWay } from "@/lib/taxonomy/transfer-ways";

/** `useTranslations("reasons")`. */
export type ReasonMessages = ReturnType<typeof useTranslations<"reasons">>;

/** What things are called in a reader's language, as they stand within a sentence. */
export interface ReasonLabels {
  readonly country: (country: Country) => string;
  readonly tier: (tier: Tier) => string;
  readonly strategy: (strategy: StrategyId) => string;
  readonly part: (part: Part) => string;
  /** A code at any level of the classification with its title. */
  readonly ipc: (code: string) => string;
  readonly way: (way: TransferWay) => string;
  readonly support: (support: Support) => string;
  readonly market: (market: Market) => string;
  readonly goal: (goal: Goal) => string;
  /** The preferred term of a concept of the thesaurus. */
  readonly concept: (id: string) => string;
  readonly kind: (kind: OrganisationKind) => string;
  readonly size: (size: OrganisationSize) => string;
  readonly stage: (trl: Trl) => string;
  readonly money: (money: Money) => string;
  /** The day of a deadline. */
  readonly date: (at: number) => string;
  readonly list: (items: readonly string[]) => string;
}

type ReasonOf<C extends ReasonCode = ReasonCode> = {
  [K in C]: Extract<Reason, { code: K }> & { readonly code: K };
}[C];
type Writer<C extends ReasonCode> = (
  t: ReasonMessages,
  labels: ReasonLabels,
  reason: ReasonOf<C>,
) => string;
type Shared = ReasonOf<"shared_concepts">["shared"];

/** So many shared concepts or words are named; more explain no more. */
const mostPairs = 4;

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The words of both sides, each in its own language; a concept that one of them names already is left out. */
function pairText(
  t: ReasonMessages,
  { need, offer }: Shared[number],
  concept: string | null,
): string {
  const same = isSame(need, offer);
  if (concept === null || isSame(concept, need) || isSame(concept, offer)) {
    return t(same ? "pairs.one" : "pairs.two", { need, offer });
  }
  return t(same ? "pairs.oneOf" : "pairs.twoOf", { need, offer, concept });
}

/** Pairs one after the other, set apart more clearly than the items of a list: they hold marks themselves. */
const pairTexts = (
  t: ReasonMessages,
  shared: Shared,
  conceptOf: (key: string) => string | null,
): string =>
  shared
    .slice(0, mostPairs)
    .map((pair) => pairText(t, pair, conceptOf(pair.key)))
    .reduce((pairs, pair) => t("pairs.more", { pairs, pair }));

/** The signal, where the reason says what was heard. */
function evidenceOf({ signal, ways, supports, ipcClass, trl }: ReasonOf<"strategy_met">) {
  const isThere = {
    ways: ways.length > 0,
    support: supports.length > 0,
    field: ipcClass !== null,
    stage: trl !== null,
  };
  return isThere[signal] ? signal : "any";
}

/** The signal, where the strategy looks for something there. */
function wantedOf({ signal, strategy }: ReasonOf<"strategy_missed">) {
  const { transferWays, supports, fields, leastTrl } = strategies[strategy];
  const isThere = {
    ways: transferWays.length > 0,
    support: supports.length > 0,
    field: fields.length > 0,
    stage: leastTrl !== null,
  };
  return isThere[signal] ? signal : "any";
}

const strategyMet: Writer<"strategy_met"> = (t, labels, reason) =>
  t(`strategyMet.${evidenceOf(reason)}.${reason.strategyBy}`, {
    country: labels.country(reason.country),
    strategy: labels.strategy(reason.strategy),
    ways: labels.list(reason.ways.map(labels.way)),
    supports: labels.list(reason.supports.map(labels.support)),
    ipc: reason.ipcClass === null ? "" : labels.ipc(reason.ipcClass),
    stage: reason.trl === null ? "" : labels.stage(reason.trl),
  });

/** What was missed is told by what the strategy looks for. */
const strategyMissed: Writer<"strategy_missed"> = (t, labels, reason) => {
  const wanted = strategies[reason.strategy];
  return t(`strategyMissed.${wantedOf(reason)}.${reason.strategyBy}`, {
    country: labels.country(reason.country),
    strategy: labels.strategy(reason.strategy),
    ways: labels.list(wanted.transferWays.map(labels.way)),
    supports: labels.list(wanted.supports.map(labels.support)),
    classes: labels.list(wanted.fields),
    stage: wanted.leastTrl === null ? "" : labels.stage(wanted.leastTrl),
  });
};

/** The digital fields that paper A, section 5.5 speaks of; their neighbours are the platform's reading. */
const digitalByPaper: readonly string[] = ["H04", "G06"];

const isStated = (unknown: Unknown): unknown is Exclude<Unknown, "switched_off"> =>
  unknown !== "switched_off";

const open: Writer<"open"> = (t, { part, list }, reason) => {
  const unknowns = reason.unknown.filter(isStated);
  if (unknowns.length < reason.unknown.length) return t("switchedOff");
  return t("open", {
    part: part(reason.part),
    count: unknowns.length,
    unknowns: list(unknowns.map((unknown) => t(`unknowns.${unknown}`))),
  });
};

/** The quantity, with what it is of where both texts say so, and the numbers as their authors wrote them. */
function statedText(
  t: ReasonMessages,
  labels: ReasonLabels,
  { dimension, about, need, offer }: ReasonOf<"fact_missed" | "fact_met">,
) {
  const name = t(`quantities.${dimension}`);
  const quantity =
    about === null ? name : t("quantityOf", { quantity: name, concept: labels.concept(about) });
  return { quantity, need, offer };
}

const wantedOrOther = (wanted: boolean) => (wanted ? "wanted" : "other");

/** How each reason reads; a code without a text does not compile. */
const writers: { readonly [C in ReasonCode]: Writer<C> } = {
  shared_concepts: (t, labels, { shared }) =>
    t("sharedConcepts", { pairs: pairTexts(t, shared, labels.concept) }),
  related_concepts: (t, labels, { shared }) =>
    t("relatedConcepts", { pairs: pairTexts(t, shared, labels.concept) }),
  shared_words: (t, _, { shared }) => t("sharedWords", { pairs: pairTexts(t, shared, () => null) }),
  shared_markets: (t, { list, market }, { markets }) =>
    t("sharedMarkets", { markets: list(markets.map(market)) }),
  topic_apart: (t) => t("topicApart"),
  ipc_shared: (t, labels, { level, suggested, ipc, needIpc, offerIpc }) =>
    t(`ipcShared.${level}.${suggested ? "suggested" : "declared"}`, {
      ipc: labels.ipc(ipc),
      needIpc,
      offerIpc,
    }),
  ipc_apart: (t, { list }, { needIpc, offerIpc }) =>
    t("ipcApart", { needCodes: list(needIpc), offerCodes: list(offerIpc) }),
  table2_rank: (t, labels, { tierBy, rank, ipcClass, tier, country }) =>
    t(`table2Rank.${tierBy}`, {
      rank,
      ipc: labels.ipc(ipcClass),
      tier: labels.tier(tier),
      country: labels.country(country),
    }),
  table2_none: (t, labels, { tierBy, tier, country }) =>
    t(`table2None.${tierBy}`, { tier: labels.tier(tier), country: labels.country(country) }),
  strategy_met: strategyMet,
  strategy_missed: strategyMissed,
  goal_shared: (t, labels, { goals, strategy, strategyBy, country }) =>
    t(`goalShared.${strategyBy}`, {
      goals: labels.list(goals.map(labels.goal)),
      strategy: labels.strategy(strategy),
      country: country === null ? "" : labels.country(country),
    }),
  digital_field: (t, { ipc }, { ipcClass }) =>
    t(`digitalField.${digitalByPaper.includes(ipcClass) ? "paper" : "platform"}`, {
      ipc: ipc(ipcClass),
    }),
  stage_met: (t, { stage }, { askedBy, offered, asked }) =>
    t(`stageMet.${askedBy}`, { offered: stage(offered), asked: stage(asked) }),
  stage_gap: (t, { stage }, { askedBy, remedy, offered, asked }) =>
    t(`stageGap.${askedBy}.${remedy}`, {
      offered: stage(offered),
      asked: stage(asked),
      levels: asked - offered,
    }),
  ways_shared: (t, { list, way }, { ways }) => t("waysShared", { ways: list(ways.map(way)) }),
  ways_apart: (t, { list, way }, { needWays, offerWays }) =>
    t("waysApart", { needWays: list(needWays.map(way)), offerWays: list(offerWays.map(way)) }),
  support_covered: (t, { list, support }, { supports }) =>
    t("supportCovered", { supports: list(supports.map(support)) }),
  support_missing: (t, { list, support }, { supports }) =>
    t("supportMissing", { supports: list(supports.map(support)) }),
  support_not_wanted: (t) => t("supportNotWanted"),
  open,
  export_restricted: (t) => t("exportRestricted"),
  export_not_assessed: (t) => t("exportNotAssessed"),
  partner_kind: (t, labels, { seeker, kind, wanted }) =>
    t(`partnerKind.${seeker}.${wantedOrOther(wanted)}`, { kind: labels.kind(kind) }),
  partner_size: (t, labels, { seeker, size, wanted }) =>
    t(`partnerSize.${seeker}.${wantedOrOther(wanted)}`, { size: labels.size(size) }),
  budget: (t, { money }, { relation, need, offer }) =>
    t(`budget.${relation}`, { need: money(need), offer: money(offer) }),
  deadline: (t, { date }, { side, at }) => t(`deadline.${side}`, { date: date(at) }),
  fact_met: (t, labels, reason) => t(`factMet.${reason.how}`, statedText(t, labels, reason)),
  fact_missed: (t, labels, reason) => t("factMissed", statedText(t, labels, reason)),
};

function write<C extends ReasonCode>(
  t: ReasonMessages,
  labels: ReasonLabels,
  code: C,
  reason: ReasonOf<C>,
): string {
  return writers[code](t, labels, reason);
}

/** One reason as a sentence of the reader's language; the words of a listing keep their own. */
export const reasonText = (t: ReasonMessages, labels: ReasonLabels, reason: Reason): string =>
  write(t, labels, reason.code, reason);
