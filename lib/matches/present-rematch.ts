import type { Job, Progress } from "@/lib/jobs/model";
import { standingOf } from "@/lib/jobs/present";
import { placeIn, remainingMs } from "./rematch-place";
import { versionsOf } from "./versions";
import type { RematchView } from "./view";

function standOf(
  progress: Progress | null,
): Pick<RematchView, "began" | "phase" | "versions" | "done" | "total"> {
  const { done = null, total = null } = progress ?? {};
  const place = placeIn(progress);
  if (place === null) return { began: null, phase: null, versions: null, done, total };
  const { began, phase, versions } = place;
  return { began, phase, versions: versionsOf(versions), done, total };
}

/** A run over everything as an administrator sees it at a time. */
export function rematchView(job: Job, now: number): RematchView {
  const state = standingOf(job, now);
  return {
    id: job.id,
    state,
    askedAt: job.createdAt,
    ...standOf(job.progress),
    remainingMs: state === "running" ? remainingMs(job.progress, now) : null,
    endedAt: job.finishedAt,
    error: job.lastError,
  };
}
