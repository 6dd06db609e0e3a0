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
/** Translations less likely than this would bring clauses together that speak of different things. */
const leastShare = 0.3;

const englishSpace = "en:";
const bridgeSpace = "b:";

/** A word as texts of all languages can meet in it: English ones count as those of the bridge. */
const sharedKey = (key: string): string =>
  key.startsWith(englishSpace) ? bridgeSpace + key.slice(englishSpace.length) : key;

/** Whether [start, end) lies in the clause of a fact and outside the fact itself. */
const isNear = ({ clause, ...fact }: FoundFact, start: number, end: number): boolean =>
  clause[0] <= start && end <= clause[1] && (end <= fact.start || fact.end <= start);

function englishOf(text: Segmented, words: readonly ContentWord[], source: Thesaurus): string[] {
  const tallies = new Map<string, BridgeTally>();
  countBridge(text, words, 1, source, tallies);
  return Array.from(tallies).flatMap(([key, { count }]) => (count < leastShare ? [] : [key]));
}

/** The quantities that a field states, each with what its clause speaks of. `mentions` are the field's. */
export function factsOf(
  text: Segmented,
  words: readonly ContentWord[],
  mentions: readonly Mention[],
  source: Thesaurus,
): Fact[] {
  return findFacts(text.normal.source, text.lang).map((found) => {
    const inClause = words.filter(({ token }) =>
      isNear(found, ...sourceSpan(text.normal, token.start, token.end)),
    );
    const concepts = mentions.filter(
      ({ start, end, negated }) => !negated && isNear(found, start, end),
    );
    const near = [
      ...concepts.map(({ concept }) => `c:${concept}`),
      ...inClause.map(({ key }) => sharedKey(key)),
      ...englishOf(text, inClause, source),
    ];
    return { ...found.fact, near: [...new Set(near)].sort() };
  });
}
