import { percentile } from "@/lib/matching/evaluation";
import { GrowingStatistics } from "@/lib/matching/growing-statistics";
import { bestOf } from "@/lib/matching/index/best";
import { sparseIndex } from "@/lib/matching/index/sparse-index";
import type { Profile } from "@/lib/matching/model";
import type { Ordered } from "@/lib/matching/order";
import { forbiddenRule } from "@/lib/matching/rules";
import { tally, vectorsOf } from "@/lib/matching/score";
import type { Statistics } from "@/lib/matching/statistics";
import { meet } from "@/lib/matching/topic-fit";
import { type Scoring, needVector } from "@/lib/matching/vectors";
import { defaultWeights } from "@/lib/matching/weights";
import { keptMatches } from "@/lib/matches/match-listing";
import { progressLine } from "../support/progress";
import { type Engine, type EngineName, engineOf, switches } from "./engines";
import { generated } from "./generate";

/** How many matches a query asks for. */
export const wanted = 10;
/** Queries that are timed; an engine that is slow stops when its time is up, but not before the compared ones. */
const timedQueries = 200;
/** Queries whose answers are compared with those of the plain loop. */
const comparedQueries = 20;
const warmUpQueries = 5;
const queryBudgetMs = 60_000;
/** Offers are made and handed over in batches, so that they need not all be held at once. */
const batch = 1000;

/** What one engine did with one number of offers; times in milliseconds, memory in MB of 10^6 bytes. */
export interface Run {
  readonly buildMs: number;
  readonly memoryMb: number;
  readonly p50ms: number;
  readonly p95ms: number;
  readonly queries: number;
  /** From handing over one more offer to the end of a query that sees it, at most; 0 where not measured. */
  readonly findableMs: number;
  /** The answers of the compared queries. */
  readonly best: readonly (readonly string[])[];
}

/** Milliseconds spent on making offers, which is not building an index. */
let makingMs = 0;

function* offerBatches(n: number, what: string): Generator<Profile[]> {
  for (let start = 0; start < n; start += batch) {
    const size = Math.min(batch, n - start);
    const began = performance.now();
    const offers = Array.from({ length: size }, (_, index) => generated("offer", start + index));
    makingMs += performance.now() - began;
    yield offers;
    progressLine(`${what} ${n}`, start + size, n);
  }
}

const needs = (count: number): Profile[] =>
  Array.from({ length: count }, (_, number) => generated("need", number));

function counted(batches: Iterable<readonly Profile[]>): Statistics {
  const growing = new GrowingStatistics();
  for (const some of batches) growing.add(some);
  return growing.statistics();
}

export const scoringOf = (n: number): Scoring => ({
  weights: defaultWeights,
  statistics: counted(offerBatches(n, "counted")),
});

/** Memory of this process in use, after what is no longer needed was given back. */
function memory(): number {
  global.gc?.();
  global.gc?.();
  return process.memoryUsage().rss;
}

/** So many offers come in one by one: enough that building the lists of the fresh ones is among it. */
const publishedOffers = 300;

/** The longest time from publication until an offer is found, when each is asked for at once. */
function findable({ publish, best }: Engine, n: number): number {
  if (publish === undefined) return 0;
  let longest = 0;
  for (let number = n; number < n + publishedOffers; number++) {
    const offer = generated("offer", number);
    const need = generated("need", number);
    const start = performance.now();
    publish(offer);
    best(need, wanted);
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}

/** Builds one engine over n offers and asks it. To be called in a process of its own, for its memory. */
export function runEngine(name: EngineName, n: number): Run {
  generated("offer", 0); // opens the thesaurus, which is not part of the index
  const before = memory();
  const start = performance.now();
  makingMs = 0;
  const engine = engineOf(name, () => scoringOf(n));
  for (const offers of offerBatches(n, name)) engine.add(offers);
  engine.finish();
  const buildMs = performance.now() - start - makingMs;
  const memoryMb = (memory() - before) / 1e6;
  for (const need of needs(warmUpQueries)) engine.best(need, wanted);
  const times: number[] = [];
  const best: string[][] = [];
  const began = performance.now();
  for (const need of needs(timedQueries)) {
    if (times.length >= comparedQueries && performance.now() - began > queryBudgetMs) break;
    const start = performance.now();
    const found = engine.best(need, wanted);
    times.push(performance.now() - start);
    if (best.length < comparedQueries) best.push(found);
  }
  return {
    buildMs,
    memoryMb,
    p50ms: percentile(times, 0.5),
    p95ms: percentile(times, 0.95),
    queries: times.length,
    findableMs: findable(engine, n),
    best,
  };
}

/** The right answers: every offer scored for every compared query by the production score, one by one. */
export function plainBest(n: number): readonly (readonly string[])[] {
  const scoring = scoringOf(n);
  const context = { ...scoring, ...switches };
  const asked = needs(comparedQueries).map((need) => ({
    need,
    vector: needVector(need, scoring),
    best: bestOf<Ordered>(wanted),
  }));
  for (const offers of offerBatches(n, "plain loop")) {
    for (const offer of offers) {
      const [first] = asked;
      if (first === undefined) continue;
      const made = vectorsOf({ need: first.need, offer }, context, { need: first.vector });
      for (const { need, vector, best } of asked) {
        const pair = { need, offer };
        if (forbiddenRule(pair, context) !== null) continue;
        const { total, open, shown } = tally(pair, meet(vector, made.offer), context);
        if (shown) best.offer({ id: offer.id, total, open });
      }
    }
  }
  return asked.map(({ best }) => best.inOrder().map(({ id }) => id));
}

/** As many needs as offers, in batches. */
function* bothSides(half: number): Generator<Profile[]> {
  let made = 0;
  for (const offers of offerBatches(half, "rematch")) {
    const first = made;
    yield [...offers, ...offers.map((_, index) => generated("need", first + index))];
    made += offers.length;
  }
}

/** Ranks the kept matches of each of n listings anew, half of them offers; what that takes in seconds. */
export function rematch(n: number): { n: number; seconds: number } {
  const half = Math.ceil(n / 2);
  const scoring = { weights: defaultWeights, statistics: counted(bothSides(half)) };
  const indexes = { offer: sparseIndex("offer", scoring), need: sparseIndex("need", scoring) };
  makingMs = 0;
  const start = performance.now();
  for (const some of bothSides(half)) {
    for (const profile of some) indexes[profile.kind].put(profile);
    for (const index of Object.values(indexes)) for (const _pause of index.tidy());
  }
  for (let number = 0; number < half; number++) {
    const began = performance.now();
    const [need, offer] = [generated("need", number), generated("offer", number)];
    makingMs += performance.now() - began;
    indexes.offer.ranking(need, { ...switches, limit: keptMatches, ruled: true });
    indexes.need.ranking(offer, { ...switches, limit: keptMatches, ruled: true });
    progressLine("matched anew", number + 1, half);
  }
  return { n: half * 2, seconds: (performance.now() - start - makingMs) / 1000 };
}
