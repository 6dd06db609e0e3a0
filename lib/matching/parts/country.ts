import { type AseanCountry, type Tier, aseanProfiles, isAsean } from "@/lib/taxonomy/countries";
import { fieldRank } from "@/lib/taxonomy/fields";
import { ipcClassOf } from "@/lib/taxonomy/ipc";
import type { Reason, Unknown } from "../model";
import type { Weights } from "../weights";
import { codePairs, knownPair } from "./codes";
import { type Context, type Pair, type Points, sumOf } from "./finding";
import { goalPoints, goalReasons } from "./goal";
import { strategyPoints, strategyReasons } from "./strategy";

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
function bestRank(
  pair: Pair,
  tier: Tier,
  ranks: readonly number[],
): { ipcClass: string; rank: number; value: number } | null {
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

/** Table 2 of paper A: in which fields China and the country's tier own most patents together. */
function tablePoints(
  pair: Pair,
  country: AseanCountry,
  { country: { ranks } }: Weights,
  whole: number,
): Points {
  const best = bestRank(pair, aseanProfiles[country].tier, ranks);
  return { points: (whole * (best?.value ?? 0)) / ranks[0], open: whole * (1 - knownPair(pair)) };
}

function tableReasons(
  pair: Pair,
  country: AseanCountry,
  { country: { ranks } }: Weights,
): Reason[] {
  if (knownPair(pair) === 0) return [];
  const { tier, tierBy } = aseanProfiles[country];
  const best = bestRank(pair, tier, ranks);
  if (best === null) return [{ code: "table2_none", tier, tierBy, country }];
  return [{ code: "table2_rank", rank: best.rank, ipcClass: best.ipcClass, tier, tierBy, country }];
}

/**
 * The country part: table 2, the signals of the strategy, and a shared goal or a digital field. Open while
 * a country is unknown or the reader has switched it off; nothing between two Chinese sides.
 */
export function countryPoints(pair: Pair, { weights, countryPart: on }: Context): Points {
  const max = weights.points.country;
  if (!on || pair.need.country === null || pair.offer.country === null) {
    return { points: 0, open: max };
  }
  const country = countingCountry(pair);
  if (country === null) return { points: 0, open: 0 };
  const { ranks, strategy, goal } = weights.country;
  const unit = max / (ranks[0] + strategy + goal);
  return sumOf([
    tablePoints(pair, country, weights, unit * ranks[0]),
    strategyPoints(pair, country, unit * strategy),
    goalPoints(pair, country, unit * goal),
  ]);
}

export function countryReasons(pair: Pair, { weights, countryPart: on }: Context): Reason[] {
  if (!on) return [{ code: "open", part: "country", unknown: ["switched_off"] }];
  const unknown: Unknown[] = [];
  if (pair.need.country === null) unknown.push("need_country");
  if (pair.offer.country === null) unknown.push("offer_country");
  if (unknown.length > 0) return [{ code: "open", part: "country", unknown }];
  const country = countingCountry(pair);
  if (country === null) return [];
  return [
    ...tableReasons(pair, country, weights),
    ...strategyReasons(pair, country),
    ...goalReasons(pair, country),
  ];
}
