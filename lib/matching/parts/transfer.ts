import { type Reason, type Unknown } from "../model";
import { type Weights } from "../weights";
import { type Finding, type Pair, common } from "./finding";

function wayOf({ need, offer }: Pair, max: number): Finding {
  const unknown: Unknown[] = [];
  if (need.transferWays.length === 0) unknown.push("need_ways");
  if (offer.transferWays.length === 0) unknown.push("offer_ways");
  if (unknown.length > 0) {
    return { points: 0, open: max, reasons: () => [{ code: "open", part: "transfer", unknown }] };
  }
  const ways = common(need.transferWays, offer.transferWays);
  if (ways.length > 0) return { points: max, open: 0, reasons: () => [{ code: "ways_shared", ways }] };
  const apart: Reason = { code: "ways_apart", needWays: need.transferWays, offerWays: offer.transferWays };
  return { points: 0, open: 0, reasons: () => [apart] };
}

function supportOf({ need, offer }: Pair, max: number): Finding {
  if (need.support === null) {
    return { points: 0, open: max, reasons: () => [{ code: "open", part: "transfer", unknown: ["need_support"] }] };
  }
  const wanted = need.support;
  if (wanted.length === 0) return { points: max, open: 0, reasons: () => [{ code: "support_not_wanted" }] };
  const offered = offer.support;
  if (offered === null) {
    return { points: 0, open: max, reasons: () => [{ code: "open", part: "transfer", unknown: ["offer_support"] }] };
  }
  const covered = common(wanted, offered);
  const missing = wanted.filter((support) => !offered.includes(support));
  const reasons: Reason[] = [];
  if (covered.length > 0) reasons.push({ code: "support_covered", supports: covered });
  if (missing.length > 0) reasons.push({ code: "support_missing", supports: missing });
  return { points: (max * covered.length) / wanted.length, open: 0, reasons: () => reasons };
}

/** The transfer part: a way to transfer that both sides name, and the share of the wanted support that is offered. */
export function transferPart(pair: Pair, { points, transfer }: Weights): Finding {
  const whole = transfer.way + transfer.support;
  const way = wayOf(pair, (points.transfer * transfer.way) / whole);
  const support = supportOf(pair, (points.transfer * transfer.support) / whole);
  return {
    points: way.points + support.points,
    open: way.open + support.open,
    reasons: () => [...way.reasons(), ...support.reasons()],
  };
}
