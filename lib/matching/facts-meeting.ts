import type { Dimension, Fact } from "@/lib/text/facts/model";

/** A need's quantity beside the offer's of the same thing. */
export interface FactMeeting {
  readonly dimension: Dimension;
  readonly outcome: "within" | "overlapping" | "apart";
  readonly need: string;
  readonly offer: string;
}

/** Dimensions that mostly tell what is measured: a plant has one throughput, but many lengths and shares. */
const telling: readonly Dimension[] = [
  "mass_flow",
  "volume_flow",
  "power",
  "energy_per_volume",
  "energy_per_mass",
  "yield",
];
/** So many things the two clauses must both speak of, to be taken for clauses about the same. */
const leastShared = { telling: 1, other: 2 } as const;
const mostMeetings = 3; // more is no explanation
const rounding = 0.01; // share by which the same value may differ in other units

const lowOf = ({ low }: Fact): number => low ?? -Infinity;
const highOf = ({ high }: Fact): number => high ?? Infinity;
const isExact = ({ low, high }: Fact): boolean => low !== null && low === high;

/**
 * How an offer's quantity stands to a need's. A need's plain number sets no limit: an offer of that value
 * or around it meets it, another one is neither met nor missed (null).
 */
function outcomeOf(need: Fact, offer: Fact): FactMeeting["outcome"] | null {
  const slack = isExact(need) ? Math.abs(lowOf(need)) * rounding : 0;
  const [low, high] = [lowOf(need) - slack, highOf(need) + slack];
  if (highOf(offer) < low || lowOf(offer) > high) return isExact(need) ? null : "apart";
  const isWithin = lowOf(offer) >= low && highOf(offer) <= high;
  return isWithin || isExact(need) ? "within" : "overlapping";
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Candidate {
  readonly shared: number;
  readonly meeting: FactMeeting;
}

/** The most in common first; then an order of their own, whatever order they were stated in. */
const byLikeness = (a: Candidate, b: Candidate): number =>
  b.shared - a.shared ||
  compared(a.meeting.dimension, b.meeting.dimension) ||
  compared(a.meeting.need, b.meeting.need) ||
  compared(a.meeting.offer, b.meeting.offer);

/** Offers' facts that are plausibly of the same thing as a need's: alike clauses, or the only such facts. */
function candidates(fact: Fact, offers: readonly Fact[], isOnly: boolean): Candidate[] {
  const tells = telling.includes(fact.dimension);
  const least = leastShared[tells ? "telling" : "other"];
  return offers.flatMap((offer): Candidate[] => {
    const shared = fact.near.filter((key) => offer.near.includes(key)).length;
    const outcome = outcomeOf(fact, offer);
    const isSame = shared >= least || (tells && isOnly && offers.length === 1);
    if (!isSame || outcome === null) return [];
    const { dimension, said } = fact;
    return [{ shared, meeting: { dimension, outcome, need: said, offer: offer.said } }];
  });
}

/**
 * What need and offer state of the same quantities, the surest first. Only the same dimension is compared,
 * and only where both plausibly measure the same thing; the order of the facts does not matter.
 */
export function factsMeeting(need: readonly Fact[], offer: readonly Fact[]): FactMeeting[] {
  const ofNeed = Map.groupBy(need, ({ dimension }) => dimension);
  const ofOffer = Map.groupBy(offer, ({ dimension }) => dimension);
  return Array.from(ofNeed)
    .flatMap(([dimension, facts]) =>
      facts.flatMap((fact) => {
        const found = candidates(fact, ofOffer.get(dimension) ?? [], facts.length === 1);
        return found.sort(byLikeness).slice(0, 1);
      }),
    )
    .sort(byLikeness)
    .slice(0, mostMeetings)
    .map(({ meeting }) => meeting);
}
