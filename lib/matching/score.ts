import { type PairScore, type Part, type PartScore, type Profile, type ScoreOutcome, parts } from "./model";
import { countryPart } from "./parts/country";
import { sharesSubclass } from "./parts/codes";
import { fieldPart } from "./parts/field";
import { type Context, type Finding, type Pair } from "./parts/finding";
import { stagePart } from "./parts/stage";
import { type Met, topicPart } from "./parts/topic";
import { transferPart } from "./parts/transfer";
import { remarksOn } from "./remarks";
import { forbiddenRule } from "./rules";
import { meet } from "./topic-fit";
import { type Entry, type Scoring, needVector, offerVector } from "./vectors";

/** A need ready to be scored against many offers. */
export interface PreparedNeed {
  readonly profile: Profile;
  readonly vector: readonly Entry[];
}

/** An offer ready to be scored against many needs; its vector by key. */
export interface PreparedOffer {
  readonly profile: Profile;
  readonly vector: ReadonlyMap<string, number>;
}

export const prepareNeed = (profile: Profile, scoring: Scoring): PreparedNeed => ({
  profile,
  vector: needVector(profile, scoring),
});

export const prepareOffer = (profile: Profile, scoring: Scoring): PreparedOffer => ({
  profile,
  vector: new Map(offerVector(profile, scoring).map(({ key, weight }) => [key, weight])),
});

/** A score before its reasons are written out: what ranking needs. */
export interface Tally {
  readonly total: number;
  readonly open: number;
  readonly topicFit: number;
  readonly shown: boolean;
  readonly findings: Readonly<Record<Part, Finding>>;
}

/** Adds up the parts of a pair. `met` is what the vectors share, from `meet` or from an index. */
export function tally(need: PreparedNeed, offer: PreparedOffer, met: Met, context: Context): Tally {
  const pair: Pair = { need: need.profile, offer: offer.profile };
  const { weights } = context;
  const topic = topicPart(pair, { need: need.vector, offer: offer.vector }, met, weights);
  const findings = {
    topic,
    field: fieldPart(pair, context),
    country: countryPart(pair, context),
    stage: stagePart(pair, weights),
    transfer: transferPart(pair, weights),
  };
  const relevant = topic.fit >= weights.leastTopicFit;
  return {
    total: parts.reduce((sum, part) => sum + findings[part].points, 0),
    open: parts.reduce((sum, part) => sum + findings[part].open, 0),
    topicFit: topic.fit,
    shown: relevant || (topic.fit > 0 && sharesSubclass(pair)),
    findings,
  };
}

/** Writes a tally out in full, with its reasons in the order of the parts. */
export function scored(counted: Tally, pair: Pair, context: Context): PairScore {
  const written = parts.map((part): PartScore => {
    const { points, open } = counted.findings[part];
    const max = context.weights.points[part];
    return { part, points, open, max, known: open < max };
  });
  const reasons = [...parts.flatMap((part) => counted.findings[part].reasons()), ...remarksOn(pair)];
  const { total, open, topicFit, shown } = counted;
  return { outcome: "scored", total, open, parts: written, reasons, topicFit, shown };
}

const asPair = (a: Profile, b: Profile): Pair =>
  a.kind === "offer" ? { need: b, offer: a } : { need: a, offer: b };

/**
 * The score of a need and an offer, in whichever order they are given, without asking whether the pair is
 * allowed: for evaluation. Everything else calls `scorePair`.
 */
export function scoreUnruled(a: Profile, b: Profile, context: Context): PairScore {
  const pair = asPair(a, b);
  const need = prepareNeed(pair.need, context);
  const offer = prepareOffer(pair.offer, context);
  return scored(tally(need, offer, meet(need.vector, offer.vector), context), pair, context);
}

/**
 * The one score of a need and an offer (0-100 points in named parts, with reasons), the same whichever
 * side asks and in whichever order they are given. A forbidden pair has no score at all.
 */
export function scorePair(a: Profile, b: Profile, context: Context): ScoreOutcome {
  const rule = forbiddenRule(asPair(a, b), context);
  return rule === null ? scoreUnruled(a, b, context) : { outcome: "forbidden", rule };
}
