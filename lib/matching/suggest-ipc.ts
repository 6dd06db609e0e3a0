import type { Analysis } from "@/lib/text/model";
import { type Thesaurus, thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { confidences } from "./ipc-confidence";
import { genericWords } from "./ipc-generic-words";
import { type LearnedIpc, nothingLearned } from "./ipc-learned";
import { ipcLexiconOf } from "./ipc-lexicon";
import { votesOf } from "./ipc-votes";

/** A subclass that a text seems to belong to, how sure that is (0-1), and the words that spoke for it. */
export interface IpcSuggestion {
  readonly code: string;
  readonly confidence: number;
  readonly terms: readonly string[];
}

/** What the suggestion may know beside the text. */
interface Knowledge {
  /** The title read alone, where the text has one: its head says what the thing is. */
  readonly title?: Analysis | undefined;
  /** What published listings taught. */
  readonly learned?: LearnedIpc;
  readonly source?: Thesaurus;
}

/** What a concept's vote weighs against that of a word, whose rarity is about 3 to 6. */
const conceptVote = 5;
/** A pair of words counts less than a word: its halves have voted already. */
const pairVote = 0.5;
/** A word of every field ("device") counts less than one of its own field. */
const genericVote = 0.3;
/** The last word of a Chinese title, its head, counts so much more than the first; those between in steps. */
const headExtra = 0.75;
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
    if (said !== "") tally.terms.set(said, (tally.terms.get(said) ?? 0) + weight);
  }
}

const saturated = (count: number): number => (count * (often + 1)) / (count + often);

const isPair = (key: string): boolean => key.includes("_");

/** How much a word of a text counts by its kind. */
function kindWeight(key: string): number {
  if (isPair(key)) return pairVote;
  return genericWords.has(key) ? genericVote : 1;
}

/** How much the words of a Chinese title count by their place; empty for other languages, whose heads vary. */
function placeWeights(title: Analysis | undefined): ReadonlyMap<string, number> {
  if (title?.lang !== "zh") return new Map();
  const last = Math.max(1, title.words.length - 1);
  return new Map(title.words.map(({ key }, place) => [key, 1 + (headExtra * place) / last]));
}

const noCounts: ReadonlyMap<string, number> = new Map();

function voteByConcepts(
  ballot: Ballot,
  analysis: Analysis,
  source: Thesaurus,
  learned: LearnedIpc,
) {
  for (const { concept, certainty, negated, said } of analysis.mentions) {
    if (negated) continue;
    for (const [code, weight] of Object.entries(source.concept(concept)?.ipc ?? {})) {
      ballot.add(code, conceptVote * weight * certainty, said);
    }
    for (const { code, weight } of votesOf(noCounts, learned.concept(concept))) {
      ballot.add(code, weight * certainty, said);
    }
  }
}

function voteByWords(
  ballot: Ballot,
  analysis: Analysis,
  { title, learned, source }: Required<Knowledge>,
): void {
  const own = ipcLexiconOf(source, analysis.lang);
  const places = placeWeights(title);
  for (const { key, count, said } of analysis.words) {
    const factor = saturated(count) * kindWeight(key) * (places.get(key) ?? 1);
    for (const { code, weight } of votesOf(own.get(key) ?? noCounts, learned.word(key))) {
      ballot.add(code, factor * weight, said);
    }
  }
  if (analysis.bridge.length === 0) return;
  const english = ipcLexiconOf(source, "en");
  for (const { key, count, said } of analysis.bridge) {
    const word = `en:${key.slice(2)}`;
    const factor = saturated(count) * kindWeight(word);
    for (const { code, weight } of votesOf(english.get(word) ?? noCounts, noCounts)) {
      ballot.add(code, factor * weight, said);
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
 * for theirs, and its words for those whose titles, lists, terms and published listings they occur in.
 */
export function suggestIpc(analysis: Analysis, knowledge: Knowledge = {}): IpcSuggestion[] {
  const { title, learned = nothingLearned, source = thesaurus() } = knowledge;
  const ballot = new Ballot();
  voteByConcepts(ballot, analysis, source, learned);
  voteByWords(ballot, analysis, { title, learned, source });
  const best = Array.from(ballot.tallies)
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
    .slice(0, mostSuggestions);
  const sure = confidences(best.map(([, { score }]) => score));
  return best.map(([code, found], place) => ({
    code,
    confidence: sure[place] ?? 0,
    terms: termsOf(found),
  }));
}
