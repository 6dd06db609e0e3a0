import { ipcClassOf } from "@/lib/taxonomy/ipc";
import type { Candidate } from "./candidates";
import type { Concept } from "./schema";
import type { Thesaurus } from "./thesaurus";

/** What the surely meant concepts of a listing's texts say of its field. */
export interface Context {
  /**
   * How many of them speak for this concept, each by the IPC fields that it shares: 1 = one of the same
   * subclass (or of the same line of broader concepts), 0.5 = one of the same class only.
   */
  readonly support: (candidate: Pick<Candidate, "concept">) => number;
}

/** A subclass of the same class is near, not the same field. */
const sameClass = 0.5;

function sharedField(one: Concept, other: Concept): number {
  let most = 0;
  for (const [code, weight] of Object.entries(one.ipc)) {
    for (const [otherCode, otherWeight] of Object.entries(other.ipc)) {
      if (ipcClassOf(code) !== ipcClassOf(otherCode)) continue;
      const share = code === otherCode ? 1 : sameClass;
      most = Math.max(most, share * weight * otherWeight);
    }
  }
  return most;
}

function speaksFor(evidence: string, id: string, source: Thesaurus): number {
  if (evidence === id) return 1;
  if (source.broaderOf(evidence).includes(id) || source.broaderOf(id).includes(evidence)) return 1;
  const [one, other] = [source.concept(evidence), source.concept(id)];
  return one === undefined || other === undefined ? 0 : sharedField(one, other);
}

/** Those whose place no other term as long says something else of. */
function sure(candidates: readonly Candidate[]): Candidate[] {
  const ordered = candidates.toSorted((a, b) => a.start - b.start);
  const doubtful = new Set<Candidate>();
  const lengthOf = ({ start, end }: Candidate): number => end - start;
  for (const [index, one] of ordered.entries()) {
    if (one.inContext) doubtful.add(one);
    for (let next = index + 1; next < ordered.length; next++) {
      const other = ordered[next];
      if (other === undefined || other.start >= one.end) break;
      if (other.concept === one.concept) continue;
      if (lengthOf(other) >= lengthOf(one)) doubtful.add(one);
      if (lengthOf(one) >= lengthOf(other)) doubtful.add(other);
    }
  }
  return ordered.filter((candidate) => !doubtful.has(candidate));
}

/** The context that the candidates of a listing's texts give each other. */
export function contextOf(texts: readonly (readonly Candidate[])[], source: Thesaurus): Context {
  const evidence = new Set(texts.flatMap(sure).map(({ concept }) => concept));
  const known = new Map<string, number>();
  const sum = (id: string): number =>
    Array.from(evidence).reduce((total, other) => total + speaksFor(other, id, source), 0);
  return {
    support: ({ concept }) => {
      const support = known.get(concept) ?? sum(concept);
      known.set(concept, support);
      return support;
    },
  };
}
