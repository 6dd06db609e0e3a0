import type { Job, JobTask, Lane, Progress } from "./model";

/** A job as a verb asks for it. */
export interface QueuedJob {
  readonly id: string;
  readonly task: JobTask;
  readonly runAt: number;
}

export interface JobStore {
  /** Adds a job of its own, outside any other write. */
  readonly add: (job: QueuedJob, now: number) => Promise<void>;
  /** Takes up the next due job of a lane, or one whose lease ran out, for so many milliseconds. */
  readonly claim: (lane: Lane, now: number, leaseMs: number) => Promise<Job | null>;
  /** Writes how far a job is and lengthens its lease; false where the lease was lost. */
  readonly beat: (job: Job, progress: Progress | null, leaseUntil: number) => Promise<boolean>;
  readonly complete: (job: Job, now: number) => Promise<boolean>;
  /** Completes the queued jobs with the same task that were asked for before a time: one run serves them all. */
  readonly supersede: (task: JobTask, createdBefore: number, now: number) => Promise<void>;
  /** Puts a failed job back for a later time, or away as dead where `retryAt` is null. */
  readonly fail: (job: Job, error: string, retryAt: number | null, now: number) => Promise<boolean>;
  /** Stops a job that waits or runs, for good; false where it had ended. Who runs it learns of it at the next beat. */
  readonly stop: (id: string, now: number) => Promise<boolean>;
  /** The jobs of a lane, the last asked for first. */
  readonly latest: (lane: Lane, limit: number) => Promise<readonly Job[]>;
  readonly byId: (id: string) => Promise<Job | null>;
  /** Counts by state: for health and for commands that wait. */
  readonly counts: () => Promise<Readonly<Record<Job["state"], number>>>;
}
