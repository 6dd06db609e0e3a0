/** A statement made with a confidence (0-1), and whether it was right. */
export interface Claim {
  readonly confidence: number;
  readonly right: boolean;
}

/** Claims of about the same confidence: the mean of what was said, and the share that was right. */
export interface CalibrationBin {
  readonly claims: number;
  readonly said: number;
  readonly observed: number;
}

const bins = 10;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The claims in ten bins of equal width, empty ones left out. */
export function calibrationBins(claims: readonly Claim[]): CalibrationBin[] {
  const binOf = ({ confidence }: Claim): number =>
    Math.min(bins - 1, Math.floor(confidence * bins));
  return Array.from(Map.groupBy(claims, binOf))
    .sort(([a], [b]) => a - b)
    .map(([, members]) => ({
      claims: members.length,
      said: mean(members.map(({ confidence }) => confidence)),
      observed: mean(members.map(({ right }) => (right ? 1 : 0))),
    }));
}

/** The expected calibration error: the mean distance of said and observed, weighted by claims; 0 for none. */
export function calibrationError(claims: readonly Claim[]): number {
  const distances = calibrationBins(claims).map(
    (bin) => bin.claims * Math.abs(bin.said - bin.observed),
  );
  return distances.reduce((sum, distance) => sum + distance, 0) / Math.max(1, claims.length);
}
