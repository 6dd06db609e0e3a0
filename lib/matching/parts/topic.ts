import { unitOf } from "@/lib/text/facts/units";
import { type Thesaurus, thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { conceptKey } from "../features";
import type { Profile, Reason, TextFeature } from "../model";
import { contribution, meet } from "../topic-fit";
import type { Entry } from "../vectors";
import { type Pair, common } from "./finding";

/** What a topic reason shows of one shared thing. */
type Shared = Extract<Reason, { code: "shared_words" }>["shared"][number];

/** The sparse vectors of a pair. */
export interface Vectors {
  readonly need: readonly Entry[];
  readonly offer: ReadonlyMap<string, number>;
}

const mostShown = 6; // of each kind; more is no explanation

/** The shared keys of the families given, those that contribute most first. */
function strongest({ need, offer }: Vectors, families: readonly string[]): string[] {
  return need
    .filter(({ key, family }) => families.includes(family) && offer.has(key))
    .map(({ key, weight }) => ({ key, amount: contribution(weight, offer.get(key) ?? 0) }))
    .sort((a, b) => b.amount - a.amount || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}

function saidIn(features: readonly TextFeature[], key: string): string | null {
  const said = features.find((feature) => feature.key === key)?.said;
  return said === undefined || said === "" ? null : said;
}

/** The words with which a text speaks of a narrower concept than the one given. */
const saidOfNarrower = ({ concepts }: Profile, id: string, source: Thesaurus): string | null =>
  concepts.find(({ key }) => source.broaderOf(key).includes(id))?.said ?? null;

/** Concepts that both texts name. */
function namedByBoth({ need, offer }: Pair, ids: readonly string[]): Shared[] {
  return ids.flatMap((key) => {
    const ours = saidIn(need.concepts, key);
    const theirs = saidIn(offer.concepts, key);
    return ours === null || theirs === null ? [] : [{ key, need: ours, offer: theirs }];
  });
}

/** Broader concepts in which the texts meet, unless a concept that both name says more. */
function metAbove(
  { need, offer }: Pair,
  ids: readonly string[],
  named: readonly Shared[],
  source: Thesaurus,
): Shared[] {
  return ids.flatMap((key) => {
    const narrower = named.some(
      (shared) => shared.key === key || source.broaderOf(shared.key).includes(key),
    );
    const ours = saidIn(need.concepts, key) ?? saidOfNarrower(need, key, source);
    const theirs = saidIn(offer.concepts, key) ?? saidOfNarrower(offer, key, source);
    return narrower || ours === null || theirs === null ? [] : [{ key, need: ours, offer: theirs }];
  });
}

/** Each pair of words once, and of a concept and a broader one of it the narrower: it says more. */
const tellingOf = (above: readonly Shared[], source: Thesaurus): Shared[] =>
  above.filter(
    (one, place) =>
      !above.some((other) => source.broaderOf(other.key).includes(one.key)) &&
      above.findIndex(({ need, offer }) => need === one.need && offer === one.offer) === place,
  );

function conceptReasons(pair: Pair, keys: readonly string[], source: Thesaurus): Reason[] {
  const ids = keys.map((key) => key.slice(conceptKey("").length));
  const named = namedByBoth(pair, ids);
  const above = tellingOf(metAbove(pair, ids, named, source), source);
  const reasons: Reason[] = [];
  if (named.length > 0) {
    reasons.push({ code: "shared_concepts", shared: named.slice(0, mostShown) });
  }
  if (above.length > 0) {
    reasons.push({ code: "related_concepts", shared: above.slice(0, mostShown) });
  }
  return reasons;
}

const bare = (key: string): string => key.slice(key.indexOf(":") + 1);

/** The word of a side behind a shared key, whichever space it counts the word in. */
function wordSaid({ words, bridge }: Profile, key: string): string | null {
  return saidIn(words, key) ?? saidIn(bridge, `b:${bare(key)}`) ?? saidIn(words, `en:${bare(key)}`);
}

/** Whether a word, or one of two taken together, is a unit of measure. */
const namesUnit = (key: string, said: string): boolean =>
  [said, ...bare(key).split("_")].some((word) => unitOf(word) !== undefined);

/**
 * Shared words beyond the concepts already shown; a word inside a shown pair of words is not shown again,
 * and a unit ("kW") never.
 */
function wordReasons(pair: Pair, keys: readonly string[], concepts: readonly Reason[]): Reason[] {
  const explained = concepts
    .flatMap((reason) => ("shared" in reason ? reason.shared : []))
    .map(({ need }) => need.toLowerCase());
  const shared: Shared[] = [];
  for (const key of keys) {
    const need = wordSaid(pair.need, key);
    const offer = wordSaid(pair.offer, key);
    if (
      need === null ||
      offer === null ||
      namesUnit(key, need) ||
      explained.some((said) => said.includes(need.toLowerCase()))
    ) {
      continue;
    }
    explained.push(need.toLowerCase());
    shared.push({ key, need, offer });
    if (shared.length === mostShown) break;
  }
  return shared.length > 0 ? [{ code: "shared_words", shared }] : [];
}

/** The reasons of the topic part: what meets, in the words of the two texts; see `topic-fit` for the points. */
export function topicReasons(pair: Pair, vectors: Vectors): Reason[] {
  const met = meet(vectors.need, vectors.offer);
  const concepts = conceptReasons(pair, strongest(vectors, ["concept"]), thesaurus());
  const family = met.bridge > met.word ? "bridge" : "word";
  const words = wordReasons(pair, strongest(vectors, [family]), concepts);
  if (concepts.length === 0 && words.length === 0) return [{ code: "topic_apart" }];
  const markets = common(pair.need.markets, pair.offer.markets);
  return [
    ...concepts,
    ...words,
    ...(markets.length > 0 ? [{ code: "shared_markets", markets } as const] : []),
  ];
}
