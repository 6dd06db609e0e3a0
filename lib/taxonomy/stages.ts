/** Technology readiness levels 1-9, the scale in which a stage is stored. */
export const trls = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type Trl = (typeof trls)[number];

/** Five words for people who do not think in readiness levels, each with the levels it stands for. */
export const stages = [
  "concept",
  "under_development",
  "lab_tested",
  "demonstrable",
  "on_market",
] as const;
export type Stage = (typeof stages)[number];

const highestTrl: Readonly<Record<Stage, Trl>> = {
  concept: 2,
  under_development: 3,
  lab_tested: 5,
  demonstrable: 8,
  on_market: 9,
};

/** The word for a readiness level: 1-2, 3, 4-5, 6-8, 9. */
export function stageOf(trl: Trl): Stage {
  return stages.find((stage) => trl <= highestTrl[stage]) ?? "on_market";
}

/** The readiness levels a word stands for. */
export const trlsOf = (stage: Stage): readonly Trl[] =>
  trls.filter((trl) => stageOf(trl) === stage);
