import type { Dimension, Fact } from "@/lib/text/facts/model";
import type { factMeetings } from "./model";

/** How an offer's quantity stands to a need's. */
export type How = (typeof factMeetings)[number] | "apart";

/** The same thing hardly differs by such a factor: two values that do are of two things. */
const farthest = 100;
/** Share by which single values may differ and still be the same; of Kelvin it is a third of a degree. */
const closeness = (dimension: Dimension): number => (dimension === "temperature" ? 0.001 : 0.01);
/** Share by which the same bound differs when it was reckoned from other units. */
const rounding = 1e-9;

type Span = readonly [low: number, high: number];
const spanOf = ({ low, high }: Fact): Span => [low ?? -Infinity, high ?? Infinity];
const isExact = ([low, high]: Span): boolean => low === high;
const isBounded = (span: Span): boolean => span.every(Number.isFinite);

const isClose = (a: number, b: number, share: number): boolean =>
  a === b || (isBounded([a, b]) && Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b)));
const atMost = (a: number, b: number): boolean => a <= b || isClose(a, b, rounding);
const holds = (outer: Span, inner: Span): boolean =>
  atMost(outer[0], inner[0]) && atMost(inner[1], outer[1]);

function areSame(ours: Span, theirs: Span, dimension: Dimension): boolean {
  const share = isExact(ours) && isExact(theirs) ? closeness(dimension) : rounding;
  return isClose(ours[0], theirs[0], share) && isClose(ours[1], theirs[1], share);
}

const overlap = (a: Span, b: Span): boolean => atMost(a[0], b[1]) && atMost(b[0], a[1]);

/**
 * How an offer's quantity stands to a need's; null where that says nothing: a need's plain number sets no
 * limit, so an offer of another value neither meets nor misses it. An open range of the offer ("at least
 * 90 %") covers no open range of the need ("at least 95 %"): it may be 91.
 */
export function howOf(need: Fact, offer: Fact): How | null {
  const [ours, theirs] = [spanOf(need), spanOf(offer)];
  if (areSame(ours, theirs, need.dimension)) return "same";
  if (!overlap(ours, theirs)) return isExact(ours) ? null : "apart";
  if (holds(ours, theirs)) return "within";
  return isBounded(ours) && holds(theirs, ours) ? "covering" : "overlapping";
}

const endsOf = (fact: Fact): number[] => spanOf(fact).filter(Number.isFinite).map(Math.abs);

/** Whether two facts are of one order of size, by any of their ends. */
export const areComparable = (need: Fact, offer: Fact): boolean =>
  endsOf(need).some((a) => endsOf(offer).some((b) => Math.max(a, b) <= farthest * Math.min(a, b)));
