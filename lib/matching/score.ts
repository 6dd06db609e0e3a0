import {
  type PairScore,
  type Part,
  type Profile,
  type Reason,
  type ScoreOutcome,
  parts,
} from "./model";
import { sharesSubclass } from "./parts/codes";
import { factReasons } from "./parts/facts";
import { countryPoints, countryReasons } from "./parts/country";
import { fieldPoints, fieldReasons } from "./parts/field";
import type { Context, Pair, Points } from "./parts/finding";
import { stagePoints, stageReasons } from "./parts/stage";
import { type Vectors, topicReasons } from "./parts/topic";
import { transferPoints, transferReasons } from "./parts/transfer";
import { remarksOn } from "./remarks";
import { forbiddenRule } from "./rules";
import { type Meeting, fitOf, meet, relevanceOf, sharesMarket } from "./topic-fit";
import { type Entry, needVector, offerVector } from "./vectors";

/** A score without parts and reasons: what ranking needs. */
export interface Tally {
  readonly total: number;
  readonly open: number;
  readonly topicFit: number;
  readonly shown: boolean;
}

type PartPoints = Readonly<Record<Part, Points>>;

const pointsOf = (pair: Pair, topicFit: number, context: Context): PartPoints => ({
  topic: { points: context.weights.points.topic * topicFit, open: 0 }, // always known
  field: fieldPoints(pair, context),
  country: countryPoints(pair, context),
  stage: stagePoints(pair, context.weights),
  transfer: transferPoints(pair, context.weights),
});

const reasonsOf = (pair: Pair, vectors: Vectors, context: Context): Reason[] => [
  ...topicReasons(pair, vectors),
  ...factReasons(pair),
  ...fieldReasons(pair, context),
  ...countryReasons(pair, context),
  ...stageReasons(pair, context.weights),
  ...transferReasons(pair),
  ...remarksOn(pair),
];

function summed(pair: Pair, topicFit: number, points: PartPoints, context: Context): Tally {
  const relevant = topicFit >= context.weights.leastTopicFit;
  return {
    total: parts.reduce((sum, part) => sum + points[part].points, 0),
    open: parts.reduce((sum, part) => sum + points[part].open, 0),
    topicFit,
    shown: relevant || (topicFit > 0 && sharesSubclass(pair)),
  };
}

const fitOfPair = ({ need, offer }: Pair, met: Meeting, { weights }: Context): number =>
  fitOf(relevanceOf(met, weights), sharesMarket(need, offer), weights);

/** Adds up the points of a pair. `met` is what the two vectors share, from `meet` or from an index. */
export function tally(pair: Pair, met: Meeting, context: Context): Tally {
  const topicFit = fitOfPair(pair, met, context);
  return summed(pair, topicFit, pointsOf(pair, topicFit, context), context);
}

/** The vectors of a pair. Whoever scores one listing against many makes its vector once and hands it in. */
export function vectorsOf(
  { need, offer }: Pair,
  context: Context,
  made: Partial<Made> = {},
): Vectors {
  return {
    need: made.need ?? needVector(need, context),
    offer: byKey(made.offer ?? offerVector(offer, context)),
  };
}

interface Made {
  readonly need: readonly Entry[] | undefined;
  readonly offer: readonly Entry[] | undefined;
}

const byKey = (vector: readonly Entry[]): ReadonlyMap<string, number> =>
  new Map(vector.map(({ key, weight }) => [key, weight]));

const asPair = (a: Profile, b: Profile): Pair =>
  a.kind === "offer" ? { need: b, offer: a } : { need: a, offer: b };

/** The score of a pair written out in full, without asking whether the pair is allowed. */
export function fullScore(pair: Pair, vectors: Vectors, context: Context): PairScore {
  const topicFit = fitOfPair(pair, meet(vectors.need, vectors.offer), context);
  const points = pointsOf(pair, topicFit, context);
  return {
    outcome: "scored",
    ...summed(pair, topicFit, points, context),
    parts: parts.map((part) => {
      const max = context.weights.points[part];
      return { part, ...points[part], max, known: points[part].open < max };
    }),
    reasons: reasonsOf(pair, vectors, context),
  };
}

/**
 * The scores of one listing with each of several others. Its vector is made once; those of the others are
 * asked of whoever holds them, an index perhaps. See `scorePair`.
 */
export function scoreEach(
  asking: Profile,
  others: readonly Profile[],
  context: Context,
  held: (other: Profile) => readonly Entry[] | null = () => null,
): ScoreOutcome[] {
  const vector =
    asking.kind === "need" ? needVector(asking, context) : offerVector(asking, context);
  return others.map((other) => {
    const pair = asPair(asking, other);
    const rule = forbiddenRule(pair, context);
    if (rule !== null) return { outcome: "forbidden", rule };
    const made = { [asking.kind]: vector, [other.kind]: held(other) ?? undefined };
    return fullScore(pair, vectorsOf(pair, context, made), context);
  });
}

/**
 * The one score of a need and an offer (0-100 points in named parts, with reasons), the same whichever
 * side asks and in whichever order they are given. A forbidden pair has no score at all.
 */
export function scorePair(a: Profile, b: Profile, context: Context): ScoreOutcome {
  const pair = asPair(a, b);
  const rule = forbiddenRule(pair, context);
  return rule === null
    ? fullScore(pair, vectorsOf(pair, context), context)
    : { outcome: "forbidden", rule };
}
