import type { Dimension, Fact } from "@/lib/text/facts/model";
import { type How, areComparable, howOf } from "./how-facts-stand";

/** A need's quantity beside the offer's of the same thing. */
export interface FactMeeting {
  readonly dimension: Dimension;
  readonly how: How;
  /** The concept nearest to the need's number that the offer's clause names too. */
  readonly about: string | null;
  readonly need: string;
  readonly offer: string;
}

/**
 * Dimensions that mostly tell what is measured: a plant has one throughput, but many lengths and shares.
 * One thing that both clauses speak of is enough there, and none where each side states only one.
 */
const telling: readonly Dimension[] = [
  "mass_flow",
  "volume_flow",
  "energy_per_volume",
  "energy_per_mass",
  "yield",
];
const mostMeetings = 3; // more is no explanation
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Candidate {
  readonly likeness: Likeness;
  /** The same quantity said twice is one. */
  readonly value: string;
  readonly meeting: FactMeeting;
}

/** What meets before what does not, the most in common first; then an order of their own. */
const byLikeness = (a: Candidate, b: Candidate): number =>
  Number(a.meeting.how === "apart") - Number(b.meeting.how === "apart") ||
  b.likeness.shared - a.likeness.shared ||
  b.likeness.share - a.likeness.share ||
  compared(JSON.stringify(a.meeting), JSON.stringify(b.meeting)) ||
  compared(a.value, b.value);

const keysOf = (thing: string): readonly string[] => thing.split(" ");

/** The things near one fact that are also near the other, under any of their keys. */
function sharedThings(one: Fact, other: Fact): string[] {
  const keys = new Set(other.near.flatMap(keysOf));
  return one.near.filter((thing) => keysOf(thing).some((key) => keys.has(key)));
}

const conceptKey = /^c:(\S+)/;

/** What two clauses have in common: by number, by share of the shorter one, and the first concept of it. */
interface Likeness {
  readonly shared: number;
  readonly share: number;
  readonly concept: string | null;
}

function likenessOf(need: Fact, offer: Fact): Likeness {
  const common = sharedThings(need, offer);
  // Several words of one text may be one word of the other, so the lower count is taken.
  const shared = Math.min(common.length, sharedThings(offer, need).length);
  const offered = new Set(offer.near.map((thing) => conceptKey.exec(thing)?.[1]));
  const concepts = common.flatMap((thing) => conceptKey.exec(thing)?.[1] ?? []);
  return {
    shared,
    share: shared / Math.max(1, Math.min(need.near.length, offer.near.length)),
    concept: concepts.find((id) => offered.has(id)) ?? null,
  };
}

/** Chosen on clauses of ten languages: a wrong "met" costs trust, a wrong "missed" more, silence little. */
function areOfOneThing({ shared, share, concept }: Likeness, fact: Fact, how: How): boolean {
  if (how === "apart") return shared >= 2 && share >= 1 / 2;
  if (shared >= 2 || concept !== null) return share >= 1 / 3;
  return shared === 1 && (share >= 1 / 2 || telling.includes(fact.dimension));
}

function candidate(need: Fact, offer: Fact, areOnly: boolean): Candidate | null {
  const { dimension, said } = need;
  const how = areComparable(need, offer) ? howOf(need, offer) : null;
  if (how === null) return null;
  const likeness = likenessOf(need, offer);
  const areAlone = areOnly && telling.includes(dimension) && how !== "apart";
  if (!areAlone && !areOfOneThing(likeness, need, how)) return null;
  return {
    likeness,
    value: `${dimension} ${String(need.low)} ${String(need.high)}`,
    meeting: { dimension, how, about: likeness.concept, need: said, offer: offer.said },
  };
}

/** The offer's fact that is the likeliest to be of the same thing, for each of the need's. */
const likeliest = (needs: readonly Fact[], offers: readonly Fact[]): Candidate[] =>
  needs.flatMap((need) => {
    const areOnly = needs.length === 1 && offers.length === 1;
    const found = offers.flatMap((offer) => candidate(need, offer, areOnly) ?? []);
    return found.sort(byLikeness).slice(0, 1);
  });

/**
 * What need and offer state of the same quantities, the surest first. Only the same dimension is compared,
 * and only where both plausibly measure the same thing; the order of the facts does not matter.
 */
export function factsMeeting(need: readonly Fact[], offer: readonly Fact[]): FactMeeting[] {
  const ofOffer = Map.groupBy(offer, ({ dimension }) => dimension);
  const ofNeed = Map.groupBy(need, ({ dimension }) => dimension);
  const found = Array.from(ofNeed)
    .flatMap(([dimension, facts]) => likeliest(facts, ofOffer.get(dimension) ?? []))
    .sort(byLikeness);
  const told = new Set<string>();
  const isNew = ({ value, meeting }: Candidate): boolean => {
    const names = [value, JSON.stringify(meeting)];
    const isTold = names.some((name) => told.has(name));
    for (const name of names) told.add(name);
    return !isTold;
  };
  return found
    .filter(isNew)
    .slice(0, mostMeetings)
    .map(({ meeting }) => meeting);
}
