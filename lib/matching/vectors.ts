import { type Family, type Feature, featuresOf, lengthOf, spaceOf } from "./features";
import { type Profile } from "./model";
import { type Statistics, expectedShare, lengthKey, rarity } from "./statistics";
import { type Weights } from "./weights";

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
 * How many of the strongest features of a need make "all of it": what a good offer can be asked to speak
 * of. A long need has a long tail that no offer answers; without this bound its fits would all be small.
 */
const wholeNeed: Readonly<Record<Family, number>> = { concept: 6, word: 24, bridge: 24 };
/** A need that says less than this many rare things cannot be met in full by one of them. */
const leastNeed: Readonly<Record<Family, number>> = { concept: 3, word: 10, bridge: 10 };
/** Features of a need that are looked at; on the longest needs more of them bring noise and cost time. */
const mostNeedFeatures: Readonly<Record<Family, number>> = { concept: 40, word: 150, bridge: 100 };

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

const byKey = (a: Entry, b: Entry): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
const byWeight = (a: Entry, b: Entry): number => b.weight - a.weight || byKey(a, b);

function familyOfNeed(features: readonly Feature[], family: Family, { weights, statistics }: Scoring): Entry[] {
  const { needSaturation, tooCommon } = weights.topic;
  const entries = features.flatMap((feature): Entry[] => {
    const share = shareOf(feature, statistics);
    if (feature.family !== family || share > tooCommon) return [];
    const often = (feature.count * (needSaturation + 1)) / (feature.count + needSaturation);
    return [{ key: feature.key, family, weight: often * rarity(share) }];
  });
  const strongest = entries.sort(byWeight).slice(0, mostNeedFeatures[family]);
  const rarest = rarity(expectedShare(1, statistics.listings));
  const whole = strongest.slice(0, wholeNeed[family]).reduce((sum, { weight }) => sum + weight, 0);
  const norm = Math.max(whole, leastNeed[family] * rarest);
  return strongest.map((entry) => ({ ...entry, weight: entry.weight / norm }));
}

/**
 * A need as a sparse vector: what share of the need each of its features is. English words of the
 * bridge also meet the words of English offers, and the other way round.
 */
export function needVector(need: Profile, scoring: Scoring): Entry[] {
  const features = featuresOf(need, scoring.weights.topic.broader);
  const english = need.lang === "en";
  const asBridge = english
    ? features.flatMap((f): Feature[] => (f.family === "word" && f.key.startsWith(englishSpace) && !f.key.includes("_")
        ? [{ ...f, family: "bridge", key: bridgeSpace + f.key.slice(englishSpace.length) }] : []))
    : features;
  const bridge = familyOfNeed(asBridge, "bridge", scoring);
  const overEnglish = english
    ? []
    : bridge.map((entry) => ({ ...entry, key: englishSpace + entry.key.slice(bridgeSpace.length) }));
  return [
    ...familyOfNeed(features, "concept", scoring),
    ...familyOfNeed(features, "word", scoring),
    ...bridge,
    ...overEnglish,
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
