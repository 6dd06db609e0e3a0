import { percentile } from "@/lib/matching/evaluation";
import { type Driving, drive } from "../support/drive";

/** What one round of load is. */
export interface LoadTask extends Driving {
  readonly urls: readonly string[];
}

/** What came of it. */
export interface LoadRound {
  readonly rps: number;
  readonly p95ms: number;
}

/** Loads a server, and says how it bore it. */
export async function load({ urls, ...driving }: LoadTask): Promise<LoadRound> {
  const { requests, seconds, times } = await drive(urls, driving);
  return { rps: requests / seconds, p95ms: percentile(times, 0.95) };
}
