import { ipcClassOf } from "@/lib/taxonomy/ipc";
import type { Candidate } from "./candidates";
import type { Concept } from "./schema";
import type { Thesaurus } from "./thesaurus";

/** What the surely meant concepts of a listing's texts say of its field. */
export interface Context {
  /**
   * How many of them speak for a candidate, each by the IPC fields that it shares: 1 = one of the same
   * subclass (or of the same line of broader concepts), 0.5 = one of the same class only. 0 where nothing
   * else is said of its place.
   */
  readonly support: (candidate: Candidate) => number;
  /** Nothing is sure: a query of one word, or a title alone. */
  readonly isEmpty: boolean;
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

const isOneLine = (one: string, other: string, source: Thesaurus): boolean =>
  one === other || source.broaderOf(one).includes(other) || source.broaderOf(other).includes(one);

function speaksFor(evidence: string, id: string, source: Thesaurus): number {
  if (isOneLine(evidence, id, source)) return 1;
  const [one, other] = [source.concept(evidence), source.concept(id)];
  return one === undefined || other === undefined ? 0 : sharedField(one, other);
}

/** Those whose place another term, as long or longer, says something else of; and all that need a context. */
function disputed(candidates: readonly Candidate[], source: Thesaurus): Candidate[] {
  const ordered = candidates.toSorted((a, b) => a.start - b.start);
  const found = new Set(ordered.filter(({ inContext }) => inContext));
  const lengthOf = ({ start, end }: Candidate): number => end - start;
  for (const [index, one] of ordered.entries()) {
    for (let next = index + 1; next < ordered.length; next++) {
      const other = ordered[next];
      if (other === undefined || other.start >= one.end) break;
      if (isOneLine(one.concept, other.concept, source)) continue;
      if (lengthOf(other) >= lengthOf(one)) found.add(one);
      if (lengthOf(one) >= lengthOf(other)) found.add(other);
    }
  }
  return Array.from(found);
}

/** The context that the candidates of a listing's texts give each other. */
export function contextOf(texts: readonly (readonly Candidate[])[], source: Thesaurus): Context {
  const inDoubt = new Set(texts.flatMap((candidates) => disputed(candidates, source)));
  const sure = texts.flat().filter((candidate) => !inDoubt.has(candidate));
  const evidence = [...new Set(sure.map(({ concept }) => concept))];
  const known = new Map<string, number>();
  const sum = (id: string): number =>
    evidence.reduce((total, other) => total + speaksFor(other, id, source), 0);
  return {
    isEmpty: evidence.length === 0,
    support: (candidate) => {
      if (!inDoubt.has(candidate)) return 0;
      const support = known.get(candidate.concept) ?? sum(candidate.concept);
      known.set(candidate.concept, support);
      return support;
    },
  };
}
