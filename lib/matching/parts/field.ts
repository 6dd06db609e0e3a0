import type { Reason, Unknown } from "../model";
import { expectedShare, rarity } from "../statistics";
import type { Scoring } from "../vectors";
import { type CodePair, codePairs, knownPair } from "./codes";
import type { Pair, Points } from "./finding";

/** 0 for a code that every listing has, 1 for one that a single listing has. */
function rareness(code: string, { statistics }: Scoring): number {
  const share = (found: number) => rarity(expectedShare(found, statistics.listings));
  const rarest = share(1);
  const found = Math.max(1, statistics.codes.get(code) ?? 0);
  return rarest > 0 ? Math.min(1, share(found) / rarest) : 1;
}

function worth({ level, ipc, confidence }: CodePair, scoring: Scoring): number {
  const { field } = scoring.weights;
  const rare = field.commonest + (1 - field.commonest) * rareness(ipc, scoring);
  return field[level] * rare * (confidence < 1 ? confidence * field.suggested : 1);
}

function openReason({ need, offer }: Pair): Reason[] {
  const unknown: Unknown[] = [];
  if (!need.ipc.some(({ declared }) => declared)) unknown.push("need_codes");
  if (!offer.ipc.some(({ declared }) => declared)) unknown.push("offer_codes");
  return unknown.length > 0 ? [{ code: "open", part: "field", unknown }] : [];
}

function bestPair(
  pair: Pair,
  scoring: Scoring,
): { readonly codes: CodePair | null; readonly value: number } {
  let codes: CodePair | null = null;
  let value = 0;
  for (const candidate of codePairs(pair)) {
    const worthOf = worth(candidate, scoring);
    if (worthOf <= value) continue;
    codes = candidate;
    value = worthOf;
  }
  return { codes, value };
}

/**
 * The field part: the best pair of codes of the two sides, the same subclass before the same class before
 * the same section, a rare code before a common one. As far as a code is only suggested by a text, its
 * points are open.
 */
export function fieldPoints(pair: Pair, scoring: Scoring): Points {
  const max = scoring.weights.points.field;
  return { points: max * bestPair(pair, scoring).value, open: max * (1 - knownPair(pair)) };
}

export function fieldReasons(pair: Pair, scoring: Scoring): Reason[] {
  const { codes } = bestPair(pair, scoring);
  if (codes !== null) {
    const { level, ipc, needIpc, offerIpc, confidence } = codes;
    return [
      { code: "ipc_shared", level, ipc, needIpc, offerIpc, suggested: confidence < 1 },
      ...openReason(pair),
    ];
  }
  const needIpc = pair.need.ipc.map(({ code }) => code);
  const offerIpc = pair.offer.ipc.map(({ code }) => code);
  const apart: Reason[] =
    needIpc.length > 0 && offerIpc.length > 0 ? [{ code: "ipc_apart", needIpc, offerIpc }] : [];
  return [...apart, ...openReason(pair)];
}
