import type { Language } from "@/lib/taxonomy/languages";

/** The grade from which an offer counts as an answer to a need (3 solves it, 2 with adaptation, 1 related). */
export const relevantGrade = 2;

/** A ranking is cut here for nDCG and hits; recall looks at the first fifty. */
const shortList = 10;
const longList = 50;

/** One need with its ranking: all offers, the best first, and the grades of those that have one. */
export interface Judged {
  readonly lang: Language;
  readonly ranking: readonly string[];
  readonly grades: ReadonlyMap<string, number>;
}

/** Means over needs, 0-1. */
export interface Figures {
  readonly needs: number;
  readonly ndcg10: number;
  readonly mrr: number;
  readonly hit1: number;
  readonly hit10: number;
  readonly recall50: number;
}

const gain = (grade: number): number => 2 ** grade - 1;
const discounted = (grades: readonly number[]): number =>
  grades
    .slice(0, shortList)
    .reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);

/** nDCG@10 of one need: gain 2^g-1 over all grades, against the best possible order. 0 without any grade. */
export function ndcg10({ ranking, grades }: Judged): number {
  const ideal = discounted(Array.from(grades.values()).sort((a, b) => b - a));
  return ideal === 0
    ? 0
    : discounted(ranking.slice(0, shortList).map((id) => grades.get(id) ?? 0)) / ideal;
}

const isRelevant = ({ grades }: Judged, id: string): boolean =>
  (grades.get(id) ?? 0) >= relevantGrade;

/** The place, from 1, of the first relevant offer; Infinity where none is ranked. */
function firstHit(judged: Judged): number {
  const index = judged.ranking.findIndex((id) => isRelevant(judged, id));
  return index < 0 ? Infinity : index + 1;
}

function recall50(judged: Judged): number {
  const relevant = Array.from(judged.grades.values()).filter(
    (grade) => grade >= relevantGrade,
  ).length;
  const found = judged.ranking.slice(0, longList).filter((id) => isRelevant(judged, id)).length;
  return relevant === 0 ? 0 : found / relevant;
}

/** The figures over a set of needs; all 0 for none. Needs without a relevant offer are to be left out before. */
export function figuresOf(needs: readonly Judged[]): Figures {
  const mean = (of: (judged: Judged) => number): number =>
    needs.length === 0 ? 0 : needs.reduce((sum, judged) => sum + of(judged), 0) / needs.length;
  return {
    needs: needs.length,
    ndcg10: mean(ndcg10),
    mrr: mean((judged) => 1 / firstHit(judged)),
    hit1: mean((judged) => (firstHit(judged) <= 1 ? 1 : 0)),
    hit10: mean((judged) => (firstHit(judged) <= shortList ? 1 : 0)),
    recall50: mean(recall50),
  };
}

/** The figures by language of the need, over all pairs. */
export const figuresByLanguage = (needs: readonly Judged[]): ReadonlyMap<Language, Figures> =>
  new Map(
    Array.from(
      Map.groupBy(needs, ({ lang }) => lang),
      ([lang, some]) => [lang, figuresOf(some)],
    ),
  );

/**
 * The needs as seen across languages: offers in the need's own language are taken out of ranking and
 * ideal, and only needs that have a relevant offer in another language stay.
 */
export function crossLingual(
  needs: readonly Judged[],
  langOf: ReadonlyMap<string, Language>,
): Judged[] {
  return needs
    .map(({ lang, ranking, grades }) => {
      const foreign = (id: string): boolean => langOf.get(id) !== lang;
      const kept = Array.from(grades).filter(([id]) => foreign(id));
      return { lang, ranking: ranking.filter(foreign), grades: new Map(kept) };
    })
    .filter(({ grades }) => Array.from(grades.values()).some((grade) => grade >= relevantGrade));
}

/** The value below which a share (0-1) of the numbers lies, by nearest rank; 0 for none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
