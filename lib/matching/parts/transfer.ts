import type { Reason, Unknown } from "../model";
import type { Weights } from "../weights";
import { type Pair, type Points, common, sumOf } from "./finding";

const earned = (points: number): Points => ({ points, open: 0 });
const allOpen = (open: number): Points => ({ points: 0, open });

function unknownWays({ need, offer }: Pair): Unknown[] {
  const unknown: Unknown[] = [];
  if (need.transferWays.length === 0) unknown.push("need_ways");
  if (offer.transferWays.length === 0) unknown.push("offer_ways");
  return unknown;
}

function wayPoints(pair: Pair, max: number): Points {
  const { need, offer } = pair;
  if (need.transferWays.length === 0 || offer.transferWays.length === 0) return allOpen(max);
  return earned(need.transferWays.some((way) => offer.transferWays.includes(way)) ? max : 0);
}

function supportPoints({ need, offer }: Pair, max: number): Points {
  if (need.support === null) return allOpen(max);
  if (need.support.length === 0) return earned(max);
  if (offer.support === null) return allOpen(max);
  return earned((max * common(need.support, offer.support).length) / need.support.length);
}

/**
 * The transfer part: a way to transfer that both sides name, and the share of the wanted support that is
 * offered (all of it where none is wanted).
 */
export function transferPoints(pair: Pair, { points, transfer }: Weights): Points {
  const unit = points.transfer / (transfer.way + transfer.support);
  return sumOf([
    wayPoints(pair, unit * transfer.way),
    supportPoints(pair, unit * transfer.support),
  ]);
}

function wayReasons(pair: Pair): Reason[] {
  const unknown = unknownWays(pair);
  if (unknown.length > 0) return [{ code: "open", part: "transfer", unknown }];
  const { transferWays: needWays } = pair.need;
  const { transferWays: offerWays } = pair.offer;
  const ways = common(needWays, offerWays);
  return ways.length > 0
    ? [{ code: "ways_shared", ways }]
    : [{ code: "ways_apart", needWays, offerWays }];
}

function supportReasons({
  need: { support: wanted },
  offer: { support: offered },
}: Pair): Reason[] {
  if (wanted === null) return [{ code: "open", part: "transfer", unknown: ["need_support"] }];
  if (wanted.length === 0) return [{ code: "support_not_wanted" }];
  if (offered === null) return [{ code: "open", part: "transfer", unknown: ["offer_support"] }];
  const covered = common(wanted, offered);
  const missing = wanted.filter((support) => !offered.includes(support));
  return [
    ...(covered.length > 0 ? [{ code: "support_covered", supports: covered } as const] : []),
    ...(missing.length > 0 ? [{ code: "support_missing", supports: missing } as const] : []),
  ];
}

export const transferReasons = (pair: Pair): Reason[] => [
  ...wayReasons(pair),
  ...supportReasons(pair),
];
