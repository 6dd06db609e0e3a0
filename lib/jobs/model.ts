import { z } from "zod";

/** What the job runner can be asked to do. */
export const jobSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("match_listing"), listingId: z.string() }),
  z.object({ kind: z.literal("rematch_all") }),
  z.object({ kind: z.literal("index_all") }),
  z.object({ kind: z.literal("expire_listings") }),
  z.object({ kind: z.literal("archive_listings") }),
]);
export type JobTask = z.infer<typeof jobSchema>;
export type JobState = "queued" | "running" | "done" | "dead";

/** A stored job. A running job whose lease has ended is taken up again, by whoever comes first. */
export interface Job {
  readonly id: string;
  readonly task: JobTask;
  readonly state: JobState;
  /** How often it was taken up, this time included. */
  readonly attempts: number;
  readonly runAt: number;
  readonly leaseUntil: number | null;
  readonly lastError: string | null;
  readonly progress: Progress | null;
  readonly createdAt: number;
  readonly finishedAt: number | null;
}

/** How far a long job is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
