import type { PairScore, Part } from "./model";

/** A score in whole points, as it is shown: the parts sum to the total, and so do the open points. */
export interface RoundedScore {
  readonly total: number;
  readonly open: number;
  readonly parts: readonly RoundedPart[];
}

export interface RoundedPart {
  readonly part: Part;
  readonly points: number;
  readonly open: number;
  readonly max: number;
  readonly known: boolean;
}

/**
 * Whole numbers for `values` that sum to `target`, none above its cap: the method of largest remainders,
 * equal remainders in the order of the parts.
 */
function apportion(values: readonly number[], target: number, caps: readonly number[]): number[] {
  const whole = values.map((value, index) => Math.min(Math.floor(value), caps[index] ?? 0));
  let missing = target - whole.reduce((sum, value) => sum + value, 0);
  while (missing > 0) {
    let best = -1;
    let most = -Infinity;
    for (const [index, value] of values.entries()) {
      const given = whole[index] ?? 0;
      if (given >= (caps[index] ?? 0) || value - given <= most) continue;
      best = index;
      most = value - given;
    }
    if (best < 0) break;
    whole[best] = (whole[best] ?? 0) + 1;
    missing--;
  }
  return whole;
}

/** Points that differ from a whole number by less than this come from adding floating-point numbers. */
const noise = 1e-9;

/** The score in whole points. Points and open points of a part never exceed its maximum, nor 100 together. */
export function rounded({ total, open, parts }: PairScore): RoundedScore {
  const caps = parts.map(({ max }) => Math.ceil(max - noise));
  const points = apportion(
    parts.map((part) => part.points + noise),
    Math.round(total + noise),
    caps,
  );
  const sum = points.reduce((a, b) => a + b, 0);
  const room = parts.map((_, index) => (caps[index] ?? 0) - (points[index] ?? 0));
  const mayBeOpen = Math.min(Math.round(open + noise), 100 - sum);
  const opens = apportion(
    parts.map((part) => part.open + noise),
    mayBeOpen,
    room,
  );
  return {
    total: sum,
    open: opens.reduce((a, b) => a + b, 0),
    parts: parts.map(({ part, max, known }, index) => ({
      part,
      points: points[index] ?? 0,
      open: opens[index] ?? 0,
      max,
      known,
    })),
  };
}
