import { percentile } from "@/lib/matching/evaluation";
import type { LoadRound } from "./load";

export const pageNames = ["home", "browse", "search", "listing", "match"] as const;
export type PageName = (typeof pageNames)[number];

/** A bare page and one of ours, as guests share it and made anew for each, measured one right after the other. */
export interface Round {
  readonly page: PageName;
  readonly bare: LoadRound;
  readonly ours: LoadRound;
  readonly made: LoadRound;
}

interface Speed {
  readonly rps: number;
  /** Milliseconds that all but one of twenty answers stay within. */
  readonly p95ms: number;
}

interface Compared extends Speed {
  /** Of the bare page's rate. */
  readonly ratio: number;
}

/** What `--json` prints: the contract of the bench. */
export interface Report {
  readonly n: number;
  /** As guests are answered, who share a page for a moment; `made` is a page made for each visitor. */
  readonly pages: readonly (Compared & { readonly page: PageName; readonly made: Compared })[];
  readonly bare: Speed;
  readonly searchP95Ms: number;
}

const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

const speedOf = (rounds: readonly LoadRound[]): Speed => ({
  rps: median(rounds.map(({ rps }) => rps)),
  p95ms: median(rounds.map(({ p95ms }) => p95ms)),
});

/**
 * Medians over the rounds. A ratio is the median of the rounds' own ratios: what else the machine does slows
 * both halves of a round alike.
 */
export function reportOf(n: number, rounds: readonly Round[], searchP95Ms: number): Report {
  const pages = pageNames.map((page) => {
    const own = rounds.filter((round) => round.page === page);
    const compared = (way: "ours" | "made"): Compared => ({
      ...speedOf(own.map((round) => round[way])),
      ratio: median(own.map((round) => round[way].rps / round.bare.rps)),
    });
    return { page, ...compared("ours"), made: compared("made") };
  });
  return { n, pages, bare: speedOf(rounds.map(({ bare }) => bare)), searchP95Ms };
}
