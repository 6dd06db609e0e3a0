import { criteria, type Decision, type ReviewScores } from "./model";

const publishFrom = 10;
const changesFrom = 5;

/** What the scores propose: of twenty, ten publish, five to nine ask for changes, fewer reject; a zero holds. */
export function propose(scores: ReviewScores): Decision {
  const points = criteria.map((criterion) => scores[criterion]);
  const sum = points.reduce((total, point) => total + point, 0);
  if (points.includes(0)) return "hold";
  if (sum >= publishFrom) return "publish";
  return sum >= changesFrom ? "request_changes" : "reject";
}
