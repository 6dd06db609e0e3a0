import type { Job } from "./model";
import type { DeadJobView, JobStanding } from "./view";

/** How a job stands at a time. */
export const standingOf = ({ state, leaseUntil }: Job, now: number): JobStanding =>
  state === "running" && leaseUntil !== null && leaseUntil < now ? "interrupted" : state;

/** A job that was given up, as an administrator sees it. */
export const deadJobView = ({ id, task, ...job }: Job): DeadJobView => ({
  id,
  kind: task.kind,
  listingId: "listingId" in task ? task.listingId : null,
  attempts: job.attempts,
  error: job.lastError ?? "",
  endedAt: job.finishedAt ?? job.createdAt,
});
