import { z } from "zod";

/** What the job runner can be asked to do. */
export const jobSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("match_listing"), listingId: z.string() }),
  z.object({ kind: z.literal("rematch_all") }),
  z.object({ kind: z.literal("index_all") }),
  z.object({ kind: z.literal("expire_listings") }),
  z.object({ kind: z.literal("archive_listings") }),
  z.object({ kind: z.literal("refresh_market") }),
  z.object({ kind: z.literal("sweep_files") }),
]);
export type JobTask = z.infer<typeof jobSchema>;
/** Asks for a re-match of everything. */
export const rematchTask = { kind: "rematch_all" } as const satisfies JobTask;

export type JobState = "queued" | "running" | "done" | "dead" | "stopped";

/** Long jobs have a lane of their own, so that no short one waits behind them. */
export const laneOf = {
  match_listing: "short",
  rematch_all: "long",
  index_all: "long",
  expire_listings: "short",
  archive_listings: "short",
  sweep_files: "short",
  refresh_market: "long",
} as const satisfies Readonly<Record<JobTask["kind"], "short" | "long">>;
export type Lane = (typeof laneOf)[JobTask["kind"]];

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
  /** Where it goes on after an interruption, in words of the job's own; null from the start. */
  readonly cursor: string | null;
}
