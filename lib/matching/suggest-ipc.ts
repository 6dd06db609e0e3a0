import type { Analysis } from "@/lib/text/model";
import { type Thesaurus, thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { ipcLexiconOf } from "./ipc-lexicon";

/** A subclass that a text seems to belong to, how sure that is (0-1), and the words that spoke for it. */
export interface IpcSuggestion {
  readonly code: string;
  readonly confidence: number;
  readonly terms: readonly string[];
}

/** What a concept's vote weighs against that of a word, whose rarity is about 3 to 6. */
const conceptVote = 6;
/** Saturation of repeated words, as in a need (BM25's k3). */
const often = 3;

const mostSuggestions = 5;
const mostTerms = 4;

interface Tally {
  score: number;
  readonly terms: Map<string, number>;
}

class Ballot {
  readonly tallies = new Map<string, Tally>();

  add(code: string, weight: number, said: string): void {
    const tally = this.tallies.get(code) ?? { score: 0, terms: new Map<string, number>() };
    this.tallies.set(code, tally);
    tally.score += weight;
    tally.terms.set(said, (tally.terms.get(said) ?? 0) + weight);
  }
}

const saturated = (count: number): number => (count * (often + 1)) / (count + often);

function voteByConcepts(ballot: Ballot, analysis: Analysis, source: Thesaurus): void {
  for (const mention of analysis.mentions) {
    if (mention.negated) continue;
    for (const [code, weight] of Object.entries(source.concept(mention.concept)?.ipc ?? {})) {
      ballot.add(code, conceptVote * weight * mention.certainty, mention.said);
    }
  }
}

function voteByWords(ballot: Ballot, analysis: Analysis, source: Thesaurus): void {
  const own = ipcLexiconOf(source, analysis.lang);
  for (const { key, count, said } of analysis.words) {
    for (const { code, weight } of own.get(key) ?? []) {
      ballot.add(code, weight * saturated(count), said);
    }
  }
  if (analysis.bridge.length === 0) return;
  const english = ipcLexiconOf(source, "en");
  for (const { key, count, said } of analysis.bridge) {
    for (const { code, weight } of english.get(`en:${key.slice(2)}`) ?? []) {
      ballot.add(code, weight * saturated(count), said);
    }
  }
}

const termsOf = ({ terms }: Tally): string[] =>
  Array.from(terms)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostTerms)
    .map(([said]) => said);

/**
 * The IPC subclasses that a text seems to belong to, the likeliest first, at most five: its concepts vote
 * for theirs, and its words for those whose titles and terms they occur in.
 */
export function suggestIpc(analysis: Analysis, source: Thesaurus = thesaurus()): IpcSuggestion[] {
  const ballot = new Ballot();
  voteByConcepts(ballot, analysis, source);
  voteByWords(ballot, analysis, source);
  const ranked = Array.from(ballot.tallies).sort(
    ([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1),
  );
  const best = ranked.slice(0, mostSuggestions);
  const whole = best.reduce((sum, [, { score }]) => sum + score, 0);
  return best.map(([code, found]) => ({
    code,
    confidence: (found.score / whole) * (found.score / (found.score + conceptVote)),
    terms: termsOf(found),
  }));
}
