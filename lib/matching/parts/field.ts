import { type Reason, type Unknown } from "../model";
import { codeKey, expectedShare, rarity } from "../statistics";
import { type Scoring } from "../vectors";
import { type CodePair, codePairs, knownPair } from "./codes";
import { type Finding, type Pair } from "./finding";

/** 0 for a code that every listing has, 1 for one that a single listing has. */
function rareness(code: string, { statistics }: Scoring): number {
  const share = (found: number) => rarity(expectedShare(found, statistics.listings));
  const rarest = share(1);
  const found = Math.max(1, statistics.frequency.get(codeKey(code)) ?? 0);
  return rarest > 0 ? Math.min(1, share(found) / rarest) : 1;
}

function worth({ level, ipc, confidence }: CodePair, scoring: Scoring): number {
  const { field } = scoring.weights;
  return field[level] * (field.commonest + (1 - field.commonest) * rareness(ipc, scoring)) * confidence;
}

function openReason({ need, offer }: Pair): Reason[] {
  const unknown: Unknown[] = [];
  if (!need.ipc.some(({ declared }) => declared)) unknown.push("need_codes");
  if (!offer.ipc.some(({ declared }) => declared)) unknown.push("offer_codes");
  return unknown.length > 0 ? [{ code: "open", part: "field", unknown }] : [];
}

function reasonsOf(pair: Pair, best: CodePair | null): readonly Reason[] {
  const needIpc = pair.need.ipc.map(({ code }) => code);
  const offerIpc = pair.offer.ipc.map(({ code }) => code);
  if (best === null) {
    const apart = needIpc.length > 0 && offerIpc.length > 0;
    return [...(apart ? [{ code: "ipc_apart", needIpc, offerIpc } as const] : []), ...openReason(pair)];
  }
  const { level, ipc, confidence } = best;
  return [
    { code: "ipc_shared", level, ipc, needIpc: best.needIpc, offerIpc: best.offerIpc, suggested: confidence < 1 },
    ...openReason(pair),
  ];
}

/**
 * The field part: the best pair of codes of the two sides, the same subclass before the same class before
 * the same section, a rare code before a common one. As far as a code is only suggested by a text, its
 * points are open.
 */
export function fieldPart(pair: Pair, scoring: Scoring): Finding {
  const max = scoring.weights.points.field;
  let best: CodePair | null = null;
  let most = 0;
  for (const codes of codePairs(pair)) {
    const value = worth(codes, scoring);
    if (value <= most) continue;
    best = codes;
    most = value;
  }
  return {
    points: max * most,
    open: max * (1 - knownPair(pair)),
    reasons: () => reasonsOf(pair, best),
  };
}

