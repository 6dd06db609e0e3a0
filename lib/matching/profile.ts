import { analyse } from "@/lib/text/analyse";
import type { Analysis } from "@/lib/text/model";
import type { MatchSubject, Profile, TextFeature } from "./model";
import { suggestIpc } from "./suggest-ipc";

/** The version of what `profileOf` does; a kept profile of another version is made anew. */
export const profileVersion = "2026-11-6";

/**
 * How often a word of the title counts. A need's title says what is wanted and its long text describes
 * the surroundings; an offer's title is short advertising for the text below it.
 */
const titleWeight = { need: 4, offer: 2 } as const;

/** Suggested codes that stand in where none is declared; more would let everything meet everything. */
const mostSuggested = 3;

/** A text that yields fewer concepts is shown to curators: it is vague, or the thesaurus has a gap there. */
const fewestConcepts = 3;

/** The concepts of an analysis as features: negated mentions are left out, unsure ones count less. */
function conceptsOf({ mentions }: Analysis, weights: readonly number[]): TextFeature[] {
  const found = new Map<string, TextFeature>();
  for (const { concept, field, certainty, negated, said } of mentions) {
    if (negated) continue;
    const count = certainty * (weights[field] ?? 1);
    const known = found.get(concept);
    found.set(concept, {
      key: concept,
      count: (known?.count ?? 0) + count,
      said: known?.said ?? said,
    });
  }
  return [...found.values()];
}

function codesOf(subject: MatchSubject, analysis: Analysis): Profile["ipc"] {
  if (subject.ipc.length > 0) {
    return subject.ipc.map((code) => ({ code, confidence: 1, declared: true }));
  }
  return suggestIpc(analysis)
    .slice(0, mostSuggested)
    .map(({ code, confidence }) => ({ code, confidence, declared: false }));
}

/** The prepared form of a listing. Pure: the same subject always gives the same profile. */
export function profileOf(subject: MatchSubject): Profile {
  const texts = [subject.title, ...subject.texts];
  const weights = texts.map((_, index) => (index === 0 ? titleWeight[subject.kind] : 1));
  const analysis = analyse(
    texts.map((text, index) => ({ text, weight: weights[index] ?? 1 })),
    subject.lang,
  );
  return {
    made: profileVersion,
    id: subject.id,
    kind: subject.kind,
    lang: analysis.lang,
    concepts: conceptsOf(analysis, weights),
    words: [...analysis.words],
    bridge: [...analysis.bridge],
    quantities: [...analysis.facts],
    ipc: codesOf(subject, analysis),
    markets: [...subject.markets],
    organisationId: subject.organisationId,
    country: subject.country,
    trl: subject.trl,
    transferWays: [...subject.transferWays],
    support: subject.support === null ? null : [...subject.support],
    targetCountries: [...subject.targetCountries],
    goals: [...subject.goals],
    exportControl: subject.exportControl,
    ipStatus: subject.ipStatus,
    partnerKinds: [...subject.partnerKinds],
    partnerSizes: [...subject.partnerSizes],
    organisationKind: subject.organisationKind,
    organisationSize: subject.organisationSize,
    budget: subject.budget,
    deadline: subject.deadline,
  };
}

/** Whether a text says too little for matching and is to be flagged to curators. */
export const saysLittle = (profile: Profile): boolean => profile.concepts.length < fewestConcepts;
