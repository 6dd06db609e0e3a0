import type { AuditNote } from "@/lib/audit/model";
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
  /** The same on somebody's behalf; false where a job with the same task waits or runs. */
  readonly start: (job: QueuedJob, now: number, audit: AuditNote) => Promise<boolean>;
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
  readonly stop: (id: string, now: number, audit: AuditNote) => Promise<boolean>;
  /**
   * Queues a stopped or dead job again, with its progress; false where it is neither any more, or where a job with
   * the same task waits or runs. Its attempts go on counting: they fence off whoever held it before.
   */
  readonly resume: (job: Job, now: number, audit: AuditNote) => Promise<boolean>;
  /** The jobs with a task, the last asked for first. */
  readonly latest: (task: JobTask, limit: number) => Promise<readonly Job[]>;
  /** Dead jobs, the last to be given up first. */
  readonly dead: (limit: number) => Promise<readonly Job[]>;
  readonly byId: (id: string) => Promise<Job | null>;
  /** Counts by state: for health and for commands that wait. */
  readonly counts: () => Promise<Readonly<Record<Job["state"], number>>>;
}
