import type { Profile } from "../model";
import { type Ordered, compareMatches } from "../order";
import type { Context } from "../parts/finding";
import { scorePair } from "../score";

interface Asked extends Context {
  /** How many are kept at most. */
  readonly limit: number;
}

/** The plain way: every pair scored by the production score, what may not be shown left out, the best kept. */
export function plainRanking(
  asking: Profile,
  others: Iterable<Profile>,
  { limit, ...context }: Asked,
): Ordered[] {
  return [...others]
    .flatMap((other) => {
      const score = scorePair(asking, other, context);
      return score.outcome === "scored" && score.shown
        ? [{ id: other.id, total: score.total, open: score.open }]
        : [];
    })
    .sort(compareMatches)
    .slice(0, limit);
}
