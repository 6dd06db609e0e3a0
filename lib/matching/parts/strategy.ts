import { type AseanCountry, aseanProfiles } from "@/lib/taxonomy/countries";
import { ipcClassOf } from "@/lib/taxonomy/ipc";
import { type Strategy, strategies } from "@/lib/taxonomy/strategies";
import type { Profile, Reason, Signal, Unknown } from "../model";
import { knownCodes } from "./codes";
import { type Pair, type Points, common, sumOf } from "./finding";

/** What one signal says of an offer: the share of its points that is earned and the share that is open. */
interface Heard {
  readonly signal: Signal;
  readonly earned: number;
  readonly open: number;
  readonly unknown: Unknown;
  readonly evidence: Pick<
    Extract<Reason, { code: "strategy_met" }>,
    "ways" | "supports" | "ipcClass" | "trl"
  >;
}

const nothing: Heard["evidence"] = { ways: [], supports: [], ipcClass: null, trl: null };

function ways({ transferWays }: Profile, strategy: Strategy): Heard {
  const fitting = common(transferWays, strategy.transferWays);
  const open = transferWays.length === 0 ? 1 : 0;
  return {
    signal: "ways",
    earned: fitting.length > 0 ? 1 : 0,
    open,
    unknown: "offer_ways",
    evidence: { ...nothing, ways: fitting },
  };
}

function support({ support: offered }: Profile, strategy: Strategy): Heard {
  const fitting = common(offered ?? [], strategy.supports);
  const open = offered === null ? 1 : 0;
  return {
    signal: "support",
    earned: fitting.length > 0 ? 1 : 0,
    open,
    unknown: "offer_support",
    evidence: { ...nothing, supports: fitting },
  };
}

/** The code of the offer that best belongs to the classes given, with its confidence; 0 where none does. */
export function bestOf(
  { ipc }: Profile,
  classes: readonly string[],
): { ipcClass: string | null; confidence: number } {
  let best: { ipcClass: string | null; confidence: number } = { ipcClass: null, confidence: 0 };
  for (const { code, confidence } of ipc) {
    const ipcClass = ipcClassOf(code);
    if (classes.includes(ipcClass) && confidence > best.confidence) best = { ipcClass, confidence };
  }
  return best;
}

function field(offer: Profile, strategy: Strategy): Heard {
  const { ipcClass, confidence } = bestOf(offer, strategy.fields);
  return {
    signal: "field",
    earned: confidence,
    open: 1 - knownCodes(offer),
    unknown: "offer_codes",
    evidence: { ...nothing, ipcClass },
  };
}

function stage({ trl }: Profile, least: number): Heard {
  const earned = trl !== null && trl >= least ? 1 : 0;
  return {
    signal: "stage",
    earned,
    open: trl === null ? 1 : 0,
    unknown: "offer_stage",
    evidence: { ...nothing, trl },
  };
}

/** The signals that a strategy has, each heard in the offer. */
function hear(offer: Profile, strategy: Strategy): Heard[] {
  return [
    ...(strategy.transferWays.length > 0 ? [ways(offer, strategy)] : []),
    ...(strategy.supports.length > 0 ? [support(offer, strategy)] : []),
    ...(strategy.fields.length > 0 ? [field(offer, strategy)] : []),
    ...(strategy.leastTrl === null ? [] : [stage(offer, strategy.leastTrl)]),
  ];
}

function reasonOf(heard: Heard, country: AseanCountry): Reason {
  const { strategy, strategyBy } = aseanProfiles[country];
  const { signal, evidence } = heard;
  if (heard.earned > 0) {
    return { code: "strategy_met", signal, strategy, strategyBy, country, ...evidence };
  }
  if (heard.open > 0) return { code: "open", part: "country", unknown: [heard.unknown] };
  return { code: "strategy_missed", signal, strategy, strategyBy, country };
}

/** The strategy of paper A, section 5.1, for the country: its signals count the same, each on its own. */
export function strategyPoints({ offer }: Pair, country: AseanCountry, whole: number): Points {
  const heard = hear(offer, strategies[aseanProfiles[country].strategy]);
  const each = whole / heard.length;
  return sumOf(heard.map(({ earned, open }) => ({ points: earned * each, open: open * each })));
}

export const strategyReasons = ({ offer }: Pair, country: AseanCountry): Reason[] =>
  hear(offer, strategies[aseanProfiles[country].strategy]).map((one) => reasonOf(one, country));
