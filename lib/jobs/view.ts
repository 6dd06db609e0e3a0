import type { JobTask } from "./model";

/** How a job stands. "interrupted": whoever did it is gone, and it is taken up again by the next to come. */
export type JobStanding = "queued" | "running" | "interrupted" | "stopped" | "done" | "dead";

/** A job that was given up, for an administrator. */
export interface DeadJobView {
  readonly id: string;
  readonly kind: JobTask["kind"];
  /** The listing that it was about; null where it was about none. */
  readonly listingId: string | null;
  readonly attempts: number;
  /** What went wrong at last, in the program's own words. */
  readonly error: string;
  /** Milliseconds since 1970. */
  readonly endedAt: number;
}
