import { type Figures, figuresOf, type Judged } from "@/lib/matching/evaluation";
import { defaultWeights, type Weights } from "@/lib/matching/weights";
import { randomOf } from "../bench/random";
import { type EvalSet, rankAll } from "./eval-run";
import { progressLine } from "./progress";

/** What is chosen among: the weights of the topic as they are, and each of those that were tuned moved by a step. */
const steps = {
  offerSaturation: [1.2, 3],
  offerLength: [0.75],
  needSaturation: [3, 8],
  tooCommon: [0.2, 0.5],
  broader: [0.2, 0.6],
  concepts: [0.4, 0.8],
} as const satisfies Partial<Record<keyof Weights["topic"], readonly number[]>>;

const asTheyAre = "as they are";

/** The sets of weights by what was changed in them. */
function variants(): Map<string, Weights> {
  const all = new Map([[asTheyAre, defaultWeights]]);
  for (const [name, values] of Object.entries(steps)) {
    for (const value of values) {
      const topic = { ...defaultWeights.topic, [name]: value };
      all.set(`${name} ${value}`, { ...defaultWeights, topic });
    }
  }
  return all;
}

/** Shares are 0-1; over all needs, each ranked by the weights that were best for the needs of the other folds. */
export interface CrossValidation extends Omit<Figures, "needs"> {
  readonly folds: number;
  readonly seed: number;
  /** What the other folds chose, for each fold. */
  readonly chosen: readonly string[];
}

/** The fold of each place: folds of equal size, dealt out by the seed. */
export function dealt(count: number, folds: number, seed: number): readonly number[] {
  const { unit } = randomOf(seed);
  return Array.from({ length: count }, (_, place) => ({ fold: place % folds, key: unit() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ fold }) => fold);
}

/**
 * How much of the figures is tuning: each fold of the needs is ranked by the weights with the best nDCG@10 over
 * the other folds. Near the plain figures, the weights fit more than the needs they were tuned on.
 */
export function crossValidate(set: EvalSet, folds: number, seed: number): CrossValidation {
  const all = variants();
  const ranked = Array.from(all, ([name, weights], place) => {
    const { judged } = rankAll(set, weights);
    progressLine("weights tried", place + 1, all.size);
    return { name, judged };
  });
  const foldOf = dealt(ranked[0]?.judged.length ?? 0, folds, seed);
  const chosen: string[] = [];
  const heldOut: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const part = (judged: readonly Judged[], isHeldOut: boolean) =>
      judged.filter((_, need) => (foldOf[need] === fold) === isHeldOut);
    const [best] = ranked
      .map(({ name, judged }) => ({ name, judged, ndcg: figuresOf(part(judged, false)).ndcg10 }))
      .toSorted((a, b) => b.ndcg - a.ndcg);
    if (best === undefined) continue;
    chosen.push(best.name);
    heldOut.push(...part(best.judged, true));
  }
  const { needs: _all, ...figures } = figuresOf(heldOut);
  return { folds, seed, ...figures, chosen };
}
