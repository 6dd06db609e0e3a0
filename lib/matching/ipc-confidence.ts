/**
 * Weights of a logistic regression (maximum likelihood) of "is this suggestion right?" on labelled titles
 * in English and Chinese, both languages counting alike; a title's codes are those its patent office gave.
 * `npm run eval:ipc` reports how far the confidence is from the observed share (`calibration`).
 */
const fitted = { always: 0.28, evidence: 0.48, lead: 2.36 } as const;

/** Keeps the odds of a lone suggestion finite. */
const doubt = 0.02;
/** The score that 99 of 100 of those titles stay below: what a longer text adds says nothing about sureness. */
const mostEvidence = 104;

/**
 * How likely each suggested subclass is right (0-1): logistic(a + b ln(score) + c ln(share / (1 - share))),
 * where the share is that of the scores of all suggestions.
 * @param scores the scores of the suggestions, highest first, all above 0
 */
export function confidences(scores: readonly number[]): number[] {
  const whole = scores.reduce((sum, score) => sum + score, 0);
  return scores.map((score) => {
    const share = score / whole;
    const odds =
      fitted.always +
      fitted.evidence * Math.log(Math.min(score, mostEvidence)) +
      fitted.lead * Math.log(share / (1 - share + doubt));
    return 1 / (1 + Math.exp(-odds));
  });
}
