import { markets } from "@/lib/taxonomy/markets";
import { families } from "../features";
import type { Profile } from "../model";
import type { Ordered } from "../order";
import { knownCodes } from "../parts/codes";
import type { Context, Pair } from "../parts/finding";
import { forbiddenRule } from "../rules";
import { tally } from "../score";
import { type Meeting, fitOf, relevanceFor, relevanceOf } from "../topic-fit";
import type { Weights } from "../weights";
import { type Best, bestOf } from "./best";
import { type Beside, besideOf } from "./beside";
import type { Asked, FactPoints } from "./country-bound";
import { type Names, maskOf, place, readFacts } from "./facts";
import { type Readings, codeName, marketName, meetRecord } from "./forward";
import type { Records } from "./records";

/** What a query asks. */
export interface Question {
  readonly asking: Profile;
  readonly context: Context;
  readonly limit: number;
  readonly ruled: boolean;
}

/** A query under way. */
export interface Query extends Question {
  readonly names: Names;
  readonly readings: Readings;
  readonly markets: number;
  readonly beside: Beside;
  /** What a reading adds to a relevance, at most, for each unit of its contribution. */
  readonly worth: readonly number[];
  /** The most points that codes bring: in the field part with a subclass in common, and without one. */
  readonly field: { readonly shared: number; readonly apart: number };
  /** The features that stand for the codes and the markets of the listing that asks, as far as any has them. */
  readonly codeMarks: readonly number[];
  readonly marketMarks: readonly number[];
  readonly best: Best<Ordered>;
}

/** Bounds are compared with scores that were added up in another order; this covers the last digits. */
const slack = 1e-6; // points
const rounding = 1e-9; // relevance

/** What one unit of each family makes in relevance; the relevance of a sum is at most the sum of these. */
function unitWorth(weights: Weights): ReadonlyMap<string, number> {
  const none = { concept: 0, word: 0, bridge: 0 };
  return new Map(families.map((one) => [one, relevanceOf({ ...none, [one]: 1 }, weights)]));
}

export function openQuery(
  question: Question,
  readings: Readings,
  {
    names,
    factPoints,
  }: { readonly names: Names; readonly factPoints: (asked: Asked) => FactPoints },
): Query {
  const asked = { ...question, names };
  const { asking, context, limit } = question;
  const { weights } = context;
  const units = unitWorth(weights);
  const { subclass, class: ipcClass, section } = weights.field;
  const marked = (all: readonly string[]): number[] =>
    all.map(names.features.find).filter((feature) => feature >= 0);
  const known = weights.points.field * knownCodes(asking);
  return {
    ...question,
    names,
    readings,
    markets: maskOf(markets, asking.markets),
    beside: besideOf(asked, factPoints(asked)),
    field: {
      shared: known * Math.max(subclass, ipcClass, section),
      apart: known * Math.max(ipcClass, section),
    },
    worth: readings.list.map(({ family, weight }) => weight * (units.get(family) ?? 0)),
    codeMarks: marked(asking.ipc.map(({ code }) => codeName(code))),
    marketMarks: marked(asking.markets.map(marketName)),
    best: bestOf<Ordered>(limit),
  };
}

/**
 * The relevance, a shared market counted in, that a listing needs to come among the best with so many
 * points beside the topic.
 */
export function neededRelevance({ best, context: { weights } }: Query, beside: number): number {
  const fit = (best.threshold() - beside - slack) / weights.points.topic;
  return fit > 0 ? relevanceFor(fit, weights) + weights.topic.markets : 0;
}

/** The relevance, a shared market counted in, with which a pair is shown that shares no subclass. */
export const shownRelevance = ({ ruled, context: { weights } }: Query): number =>
  ruled ? relevanceFor(weights.leastTopicFit, weights) + weights.topic.markets - rounding : 0;

/** The most points of a listing whose relevance is at most the one given. */
export function mostPoints(
  { markets: asked, beside, context: { weights } }: Query,
  { view, starts }: Records,
  doc: number,
  relevance: number,
): number {
  const start = starts[doc] ?? 0;
  const shares = (view.getUint32(start + place.markets, true) & asked) !== 0;
  return weights.points.topic * fitOf(relevance, shares, weights) + beside.all(view, start) + slack;
}

const pairOf = (asking: Profile, other: Profile): Pair =>
  asking.kind === "need" ? { need: asking, offer: other } : { need: other, offer: asking };

/** Scores a listing by the production score, in full, and offers it to the best where it may be shown. */
function offerTally(query: Query, records: Records, doc: number, meeting: Meeting): void {
  const { asking, context, ruled, names, best } = query;
  const id = names.ids.text(records.ids[doc] ?? 0);
  const kind = asking.kind === "need" ? "offer" : "need";
  const other = readFacts(records.view, records.starts[doc] ?? 0, { id, kind, names });
  const pair = pairOf(asking, other);
  if (ruled && forbiddenRule(pair, context) !== null) return;
  const { total, open, shown } = tally(pair, meeting, context);
  if (!ruled || shown) best.offer({ id, total, open });
}

/** Scores a listing exactly, unless it turns out on the way that it cannot be among the best. */
export function scoreExactly(query: Query, records: Records, doc: number): void {
  const { bytes, view } = records;
  const start = records.starts[doc] ?? 0;
  if (records.isDead[doc] === 1 || query.beside.all(view, start) === -Infinity) return;
  const meeting = meetRecord(bytes, view, start, query.readings);
  const relevance = relevanceOf(meeting, query.context.weights);
  if (query.ruled && relevance <= 0) return;
  if (mostPoints(query, records, doc, relevance) < query.best.threshold()) return;
  offerTally(query, records, doc, meeting);
}
