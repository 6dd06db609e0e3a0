import { type Family, type Feature, featuresOf, lengthOf, spaceOf } from "./features";
import type { Profile } from "./model";
import { type Statistics, expectedShare, lengthKey, rarity } from "./statistics";
import type { Weights } from "./weights";

/** What a score depends on beside the pair, apart from the day and the reader's switches. */
export interface Scoring {
  readonly weights: Weights;
  readonly statistics: Statistics;
}

/** A feature of one side with its weight there; lists of them are sorted by key. */
export interface Entry {
  readonly key: string;
  readonly family: Family;
  readonly weight: number;
}

/**
 * How many of the strongest words of a need make "all of it": what a good offer can be asked to speak of.
 * A long need has a long tail that no offer answers; without this bound its fits would all be small.
 */
const wholeNeed = 24;
/** A need that says less than this many rare words cannot be met in full by one of them. */
const leastNeed = 10;
/** Features of a need that are looked at; on the longest needs more of them bring noise and cost time. */
const mostNeedFeatures: Readonly<Record<Family, number>> = { concept: 40, word: 400, bridge: 100 };

const englishSpace = "en:";
const bridgeSpace = "b:";

/** In how many of how many listings a feature occurs, smoothed, as a share. */
function shareOf({ key, family }: Pick<Feature, "key" | "family">, statistics: Statistics): number {
  const found = statistics.frequency.get(key) ?? 0;
  if (family === "concept") return expectedShare(found, statistics.listings);
  if (family === "word") return expectedShare(found, statistics.bySpace.get(spaceOf(key)) ?? 0);
  const inEnglish = statistics.frequency.get(englishSpace + key.slice(bridgeSpace.length)) ?? 0;
  return expectedShare(found + inEnglish, statistics.listings);
}

/** The two words of a pair (`pairKey`), by their keys; none for a single word. */
function halvesOf(key: string): readonly string[] {
  const join = key.indexOf("_");
  return join < 0 ? [] : [key.slice(0, join), `${spaceOf(key)}:${key.slice(join + 1)}`];
}

/**
 * How much it says that two listings share a feature. Who shares a pair of words shares both of them,
 * and these count by themselves: the pair counts for what it says beyond the commoner one.
 */
function tellingOf(feature: Feature, share: number, statistics: Statistics): number {
  const halves = feature.family === "word" ? halvesOf(feature.key) : [];
  const known = halves.map((key) => rarity(shareOf({ key, family: "word" }, statistics)));
  return rarity(share) - (known.length > 0 ? Math.min(...known) : 0);
}

const byKey = (a: Entry, b: Entry): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
const byWeight = (a: Entry, b: Entry): number => b.weight - a.weight || byKey(a, b);

/** The features of a family that a need is known by, strongest first: saturated count times what each tells. */
function strongest(
  features: readonly Feature[],
  family: Family,
  { weights, statistics }: Scoring,
): Entry[] {
  const { needSaturation, tooCommon } = weights.topic;
  const entries = features.flatMap((feature): Entry[] => {
    if (feature.family !== family) return [];
    const share = shareOf(feature, statistics);
    if (share > tooCommon) return [];
    const often = (feature.count * (needSaturation + 1)) / (feature.count + needSaturation);
    const weight = often * tellingOf(feature, share, statistics);
    return weight > 0 ? [{ key: feature.key, family, weight }] : [];
  });
  return entries.sort(byWeight).slice(0, mostNeedFeatures[family]);
}

/** The sum of weights that counts as the whole need. */
function wholeOf(words: readonly Entry[], { statistics }: Scoring): number {
  const rarest = rarity(expectedShare(1, statistics.listings));
  const whole = words.slice(0, wholeNeed).reduce((sum, { weight }) => sum + weight, 0);
  return Math.max(whole, leastNeed * rarest);
}

const isSingleEnglish = ({ family, key }: Feature): boolean =>
  family === "word" && key.startsWith(englishSpace) && !key.includes("_");

/** The English words of a need: those of an English text are its own, of another one those of the bridge. */
function bridgeOf(need: Profile, features: readonly Feature[]): Feature[] {
  if (need.lang !== "en") return features.filter(({ family }) => family === "bridge");
  return features.filter(isSingleEnglish).map(({ key, count }) => ({
    family: "bridge",
    key: bridgeSpace + key.slice(englishSpace.length),
    count,
  }));
}

/**
 * A need as a sparse vector: what share of the need each of its features is. English words of the
 * bridge also meet the words of English offers, and the other way round.
 */
export function needVector(need: Profile, scoring: Scoring): Entry[] {
  const features = featuresOf(need, scoring.weights.topic.broader);
  const scaled = (entries: readonly Entry[], whole: number): Entry[] =>
    entries.map((entry) => ({ ...entry, weight: entry.weight / whole }));
  const words = strongest(features, "word", scoring);
  const bridge = strongest(bridgeOf(need, features), "bridge", scoring);
  const wholeBridge = wholeOf(bridge, scoring);
  const overEnglish = scaled(bridge, wholeBridge);
  const inEnglish = overEnglish.map((entry) => ({
    ...entry,
    key: englishSpace + entry.key.slice(bridgeSpace.length),
  }));
  return [
    ...scaled(strongest(features, "concept", scoring), wholeBridge),
    ...scaled(words, wholeOf(words, scoring)),
    ...overEnglish,
    ...(need.lang === "en" ? [] : inEnglish),
  ].sort(byKey);
}

/** An offer as a sparse vector: how much it speaks of each feature, 0-1 (BM25's saturation and length). */
export function offerVector(offer: Profile, { weights, statistics }: Scoring): Entry[] {
  const { offerSaturation, offerLength, broader } = weights.topic;
  const slow = (family: Family): number => {
    const mean = statistics.meanLength.get(lengthKey(family, offer.lang)) ?? 0;
    const relative = mean > 0 ? lengthOf(offer, family) / mean : 1;
    return offerSaturation * (1 - offerLength + offerLength * relative);
  };
  const slowness = { concept: slow("concept"), word: slow("word"), bridge: slow("bridge") };
  return featuresOf(offer, broader)
    .map(({ key, family, count }) => ({ key, family, weight: count / (count + slowness[family]) }))
    .sort(byKey);
}
