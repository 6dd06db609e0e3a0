import { type AseanCountry, type Tier, aseanProfiles, isAsean } from "@/lib/taxonomy/countries";
import { fieldRank } from "@/lib/taxonomy/fields";
import { ipcClassOf } from "@/lib/taxonomy/ipc";
import { type Reason, type Unknown } from "../model";
import { type Weights } from "../weights";
import { codePairs, knownPair } from "./codes";
import { type Context, type Finding, type Pair, noReasons } from "./finding";
import { goalOf } from "./goal";
import { strategyOf } from "./strategy";

/**
 * The country whose tier and strategy count: the ASEAN side, whichever it is; between two ASEAN states
 * the need's. Null between two Chinese sides, and while a country is unknown.
 */
export function countingCountry({ need, offer }: Pair): AseanCountry | null {
  if (need.country === null || offer.country === null) return null;
  if (isAsean(need.country)) return need.country;
  return isAsean(offer.country) ? offer.country : null;
}

/** The best class of the pair in the list of a tier: its rank 1-5 and the confidence of its codes. */
function bestRank(pair: Pair, tier: Tier, ranks: readonly number[]): { ipcClass: string; rank: number; value: number } | null {
  let best: { ipcClass: string; rank: number; value: number } | null = null;
  for (const { level, needIpc, confidence } of codePairs(pair)) {
    if (level === "section") continue;
    const ipcClass = ipcClassOf(needIpc);
    const rank = fieldRank(tier, ipcClass);
    if (rank === null) continue;
    const value = (ranks[rank - 1] ?? 0) * confidence;
    if (best === null || value > best.value) best = { ipcClass, rank, value };
  }
  return best;
}

/** Table 2 of paper A: how often China and the country's tier own patents of this field together. */
function tableOf(pair: Pair, country: AseanCountry, { country: split }: Weights, whole: number): Finding {
  const { tier, tierBy } = aseanProfiles[country];
  const known = knownPair(pair);
  const best = bestRank(pair, tier, split.ranks);
  const reasons = (): Reason[] => {
    if (known === 0) return [];
    if (best === null) return [{ code: "table2_none", tier, tierBy, country }];
    return [{ code: "table2_rank", rank: best.rank, ipcClass: best.ipcClass, tier, tierBy, country }];
  };
  return {
    points: (whole * (best?.value ?? 0)) / split.ranks[0],
    open: whole * (1 - known),
    reasons,
  };
}

function unknownCountries({ need, offer }: Pair): Unknown[] {
  const unknown: Unknown[] = [];
  if (need.country === null) unknown.push("need_country");
  if (offer.country === null) unknown.push("offer_country");
  return unknown;
}

const allOpen = (max: number, unknown: Unknown[]): Finding => ({
  points: 0,
  open: max,
  reasons: () => [{ code: "open", part: "country", unknown }],
});

/** The country part: table 2, the signals of the strategy, and a shared goal or a digital field. */
export function countryPart(pair: Pair, { weights, countryPart: on }: Context): Finding {
  const max = weights.points.country;
  if (!on) return allOpen(max, ["switched_off"]);
  const unknown = unknownCountries(pair);
  if (unknown.length > 0) return allOpen(max, unknown);
  const country = countingCountry(pair);
  if (country === null) return { points: 0, open: 0, reasons: noReasons };
  const { ranks, strategy, goal } = weights.country;
  const unit = max / (ranks[0] + strategy + goal);
  const findings = [
    tableOf(pair, country, weights, unit * ranks[0]),
    strategyOf(pair, country, unit * strategy),
    goalOf(pair, country, unit * goal),
  ];
  return {
    points: findings.reduce((sum, finding) => sum + finding.points, 0),
    open: findings.reduce((sum, finding) => sum + finding.open, 0),
    reasons: () => findings.flatMap((finding) => finding.reasons()),
  };
}
