import { ipcClassOf } from "@/lib/taxonomy/ipc";
import { markets } from "@/lib/taxonomy/markets";
import { families } from "../features";
import type { Profile } from "../model";
import type { Ordered } from "../order";
import type { Context, Pair } from "../parts/finding";
import { forbiddenRule } from "../rules";
import { tally } from "../score";
import { type Meeting, fitOf, relevanceFor, relevanceOf } from "../topic-fit";
import type { Weights } from "../weights";
import { type Best, bestOf } from "./best";
import { type Beside, besideOf } from "./beside";
import { type Asked, type FactPoints, numbersOfCountry } from "./country-bound";
import { type Names, maskOf, place, readFacts } from "./facts";
import { type Readings, codeName, marketName, meetRecord } from "./forward";
import type { Records } from "./records";
import { sideCount, sideOfCountry } from "./segment";

/** What a query asks. */
export interface Question {
  readonly asking: Profile;
  readonly context: Context;
  readonly limit: number;
  readonly ruled: boolean;
}

/** Listings that can earn alike in the field part: those with any of some codes. */
export interface Mark {
  /** The features that stand for the codes; the listings without any mark have the first, which has none. */
  readonly features: readonly number[];
  /** The most points of the field part for a listing with no later mark. */
  readonly field: number;
  /** Whether it may be a subclass in common, for which a pair is shown at any fit. */
  readonly shown: boolean;
}

/** A query under way. */
export interface Query extends Question {
  readonly names: Names;
  readonly readings: Readings;
  readonly markets: number;
  readonly beside: Beside;
  /** What a reading adds to a relevance, at most, for each unit of its contribution. */
  readonly worth: readonly number[];
  /** The codes of the classes of the listing that asks; a listing counts by its last mark. */
  readonly marks: readonly Mark[];
  /** By side, 1 where any of its listings may be matched. */
  readonly sides: Uint8Array;
  /** The features that stand for the markets of the listing that asks. */
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

/** The marks of a query; their points rise, so the last mark of a listing says the most it can earn. */
function marksOf(
  { asking: { ipc } }: Question,
  { codes, features }: Names,
  beside: Beside,
): Mark[] {
  const own = new Set(ipc.map(({ code }) => code));
  const classes = new Set(ipc.map(({ code }) => ipcClassOf(code)));
  const found: { feature: number; field: number; shown: boolean }[] = [];
  let unmarked = 0;
  for (let number = 0; number < codes.size(); number++) {
    const field = beside.field(number);
    const code = codes.text(number);
    const feature = classes.has(ipcClassOf(code)) ? features.find(codeName(code)) : -1;
    if (feature < 0) unmarked = Math.max(unmarked, field);
    else found.push({ feature, field, shown: own.has(code) });
  }
  found.sort((a, b) => Number(a.shown) - Number(b.shown) || a.field - b.field);
  const marks = [{ features: [] as number[], field: unmarked, shown: false }];
  for (const { feature, field, shown } of found) {
    const last = marks.at(-1);
    const most = Math.max(field, last?.field ?? 0);
    if (last?.field === most && last.shown === shown) last.features.push(feature);
    else marks.push({ features: [feature], field: most, shown });
  }
  return marks;
}

function sidesOf(beside: Beside): Uint8Array {
  const sides = new Uint8Array(sideCount);
  for (let country = 0; country < numbersOfCountry; country++) {
    if (beside.isOpen(country)) sides[sideOfCountry(country)] = 1;
  }
  return sides;
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
  const units = unitWorth(context.weights);
  const beside = besideOf(asked, factPoints(asked));
  return {
    ...question,
    names,
    readings,
    markets: maskOf(markets, asking.markets),
    beside,
    marks: marksOf(question, names, beside),
    sides: sidesOf(beside),
    worth: readings.list.map(({ family, weight }) => weight * (units.get(family) ?? 0)),
    marketMarks: asking.markets
      .map((market) => names.features.find(marketName(market)))
      .filter((feature) => feature >= 0),
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

/** The most points of a listing with so many beside the topic, whose relevance is at most the one given. */
export function mostPoints(
  { markets: asked, context: { weights } }: Query,
  { view, starts }: Records,
  doc: number,
  relevance: number,
  beside: number,
): number {
  const start = starts[doc] ?? 0;
  const shares = (view.getUint32(start + place.markets, true) & asked) !== 0;
  return weights.points.topic * fitOf(relevance, shares, weights) + beside + slack;
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

/**
 * Scores a listing exactly, unless it turns out on the way that it cannot be among the best. `beside` is
 * the most that it earns beside the topic, -Infinity where the pair is forbidden.
 */
export function scoreExactly(query: Query, records: Records, doc: number, beside: number): void {
  const { bytes, view } = records;
  if (records.isDead[doc] === 1 || beside === -Infinity) return;
  const meeting = meetRecord(bytes, view, records.starts[doc] ?? 0, query.readings);
  const relevance = relevanceOf(meeting, query.context.weights);
  if (query.ruled && relevance <= 0) return;
  if (mostPoints(query, records, doc, relevance, beside) < query.best.threshold()) return;
  offerTally(query, records, doc, meeting);
}

/** Scores all of some listings that have no lists yet. */
export function scoreEach(query: Query, records: Records): void {
  const { best, context } = query;
  for (let doc = 0; doc < records.size; doc++) {
    const beside = query.beside.all(records.view, records.starts[doc] ?? 0);
    if (beside + context.weights.points.topic + slack >= best.threshold()) {
      scoreExactly(query, records, doc, beside);
    }
  }
}
