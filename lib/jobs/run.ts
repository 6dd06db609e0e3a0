import { leaseMs, retryAt } from "./backoff";
import type { Job, Lane, Progress } from "./model";
import type { JobStore } from "./store";

/** Tells how far a job is; answers false where the lease was lost and the job must stop. */
export type Beat = (progress: Progress) => Promise<boolean>;

/** Does what a job asks for. Must be safe to do twice: a lease can run out in the middle. */
export type JobHandler = (job: Job, beat: Beat) => Promise<void>;

/** The job was stopped, or another worker has taken it over: whoever does it must leave it at once. */
export class LeaseLost extends Error {}

export interface RunnerPorts {
  readonly jobs: JobStore;
  readonly lane: Lane;
  readonly handle: JobHandler;
  readonly now: () => number;
  /** Told of every failure; `final` where the job is dead now. */
  readonly failed: (job: Job, error: unknown, final: boolean) => void;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * Takes up one due job of a lane and does it; false where none is due. A failure puts the job back for later, or away
 * as dead after the last attempt. A process that dies leaves a lease that runs out, and the job is taken up again.
 */
export async function runNext({ jobs, lane, handle, now, failed }: RunnerPorts): Promise<boolean> {
  const job = await jobs.claim(lane, now(), leaseMs);
  if (job === null) return false;
  try {
    await handle(job, (progress) => jobs.beat(job, progress, now() + leaseMs));
    await jobs.complete(job, now());
  } catch (error) {
    if (error instanceof LeaseLost) return true;
    const next = retryAt(job.attempts, now());
    failed(job, error, next === null);
    await jobs.fail(job, messageOf(error), next, now());
  }
  return true;
}
