import { sourceSpan } from "../aligned";
import { type BridgeTally, countBridge } from "../bridge/bridge";
import type { Mention } from "../model";
import type { Segmented } from "../segmented";
import type { Thesaurus } from "../thesaurus/thesaurus";
import type { ContentWord } from "../words";
import { type FoundFact, findFacts } from "./find-facts";
import type { Fact } from "./model";

/** A listing's first facts; a table of measured values would otherwise be most of its profile. */
export const mostFacts = 16;
/** What stands farther from a number is seldom what the number is of. */
const mostNear = 10;
/** Translations less likely than this would bring clauses together that speak of different things. */
const leastShare = 0.3;

const englishSpace = "en:";
const bridgeSpace = "b:";

/** A word as texts of all languages can meet in it: English ones count as those of the bridge. */
const sharedKey = (key: string): string =>
  key.startsWith(englishSpace) ? bridgeSpace + key.slice(englishSpace.length) : key;

/**
 * Words that say how a thing is measured or how much it is, not what it is: two clauses that share none
 * but these speak of two things. As stems of the bridge, and single Chinese characters.
 */
const measuring: ReadonlySet<string> = new Set(
  [
    "temperatur heat degre power capac weight length height width depth thick diamet area volum pressur",
    "speed rate ratio content level percentag amount quantiti valu size total averag scale number",
    "reduct reduc increas decreas lower rise exceed reach minimum maximum standard time hour dai year month",
  ]
    .join(" ")
    .split(" ")
    .map((stem) => `b:${stem}`)
    .concat("率 量 度 厚 宽 高 长 重 值 约".split(" ").map((sign) => `zh:${sign}`)),
);

type Span = readonly [start: number, end: number];

const isInside = ([start, end]: Span, [from, to]: Span): boolean => from <= start && end <= to;
/** Units of text between two spans. */
const distance = (a: Span, b: Span): number => Math.max(a[0] - b[1], b[0] - a[1]);

/** Something a text speaks of: where, and the keys under which other texts may speak of it. */
interface Thing {
  readonly span: Span;
  readonly keys: readonly string[];
}

function keysOf(text: Segmented, word: ContentWord, source: Thesaurus): string[] {
  const tallies = new Map<string, BridgeTally>();
  countBridge(text, [word], 1, source, tallies);
  const english = Array.from(tallies).filter(([, { count }]) => count >= leastShare);
  return [...new Set([sharedKey(word.key), ...english.map(([key]) => key)])];
}

/** The nearest things in the clause of a fact, each once. */
function near({ clause, start, end }: FoundFact, things: readonly Thing[]): string[] {
  const nearest = things
    .filter(({ span }) => isInside(span, clause))
    .map(({ span, keys }) => ({ keys: keys.join(" "), away: distance(span, [start, end]) }))
    .sort((a, b) => a.away - b.away);
  return [...new Set(nearest.map(({ keys }) => keys))].slice(0, mostNear);
}

/** The quantities that a field states, each with what its clause speaks of. `mentions` are the field's. */
export function factsOf(
  text: Segmented,
  words: readonly ContentWord[],
  mentions: readonly Mention[],
  source: Thesaurus,
): Fact[] {
  const found = findFacts(text.normal.source, text.lang);
  if (found.length === 0) return [];
  const isOutside = ({ span }: { span: Span }): boolean =>
    !found.some(({ start, end }) => isInside(span, [start, end]));
  const spoken = words
    .map((word) => ({ word, span: sourceSpan(text.normal, word.token.start, word.token.end) }))
    .filter(({ span }) => found.some(({ clause }) => isInside(span, clause)))
    .map(({ word, span }): Thing => ({ span, keys: keysOf(text, word, source) }));
  // A concept and the words that name it are one thing.
  const concepts = mentions
    .filter(({ negated }) => !negated)
    .map(({ concept, start, end }): Thing => {
      const own = spoken.filter(({ span }) => isInside(span, [start, end]));
      return { span: [start, end], keys: [`c:${concept}`, ...own.flatMap(({ keys }) => keys)] };
    });
  const others = spoken
    .filter(({ span }) => !concepts.some((concept) => isInside(span, concept.span)))
    .filter(({ keys }) => !keys.some((key) => measuring.has(key)));
  const things = [...concepts, ...others].filter(isOutside);
  return found.map((one) => ({ ...one.fact, near: near(one, things) }));
}
