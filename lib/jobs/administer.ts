import type { Act } from "@/lib/access/act";
import { may } from "@/lib/access/authorise";
import { auditNote } from "@/lib/audit/note";
import { notFound, stale, type VerbError } from "@/lib/forms/outcome";
import { fail, ok, type Result } from "@/lib/shared/result";
import { type Job, rematchTask } from "./model";
import type { JobStore } from "./store";

interface Ports {
  readonly jobs: JobStore;
}

/** Asks for a re-match of everything. Errors: `not_found`, `stale` where one waits or runs already. */
export async function startRematch(
  act: Act,
  { jobs }: Ports,
): Promise<Result<{ readonly id: string }, VerbError>> {
  if (!may(act.actor, "job.rematch")) return fail(notFound);
  const job = { id: act.newId("job"), task: rematchTask, runAt: act.now };
  const note = auditNote(act, "job.rematch", { kind: "job", id: job.id, after: job });
  return (await jobs.start(job, act.now, note)) ? ok({ id: job.id }) : fail(stale);
}

type Write = (job: Job) => Promise<boolean>;

async function change(
  act: Act,
  { jobs }: Ports,
  action: "job.stop" | "job.resume",
  id: string,
  write: Write,
): Promise<Result<null, VerbError>> {
  if (!may(act.actor, action)) return fail(notFound);
  const job = await jobs.byId(id);
  if (job === null) return fail(notFound);
  return (await write(job)) ? ok(null) : fail(stale);
}

const noteOf = (act: Act, action: string, { id, ...before }: Job, after: Job["state"]) =>
  auditNote(act, action, { kind: "job", id, before, after: { ...before, state: after } });

/** Stops a job that waits or runs. Errors: `not_found`, `stale` where it had ended. */
export const stopJob = (act: Act, ports: Ports, id: string) =>
  change(act, ports, "job.stop", id, (job) =>
    ports.jobs.stop(id, act.now, noteOf(act, "job.stop", job, "stopped")),
  );

/**
 * Queues a job again that was stopped or given up; it goes on where it stood. Errors: `not_found`, `stale` where
 * it has not ended so, or where a job with the same task waits or runs.
 */
export const resumeJob = (act: Act, ports: Ports, id: string) =>
  change(act, ports, "job.resume", id, (job) =>
    ports.jobs.resume(job, act.now, noteOf(act, "job.resume", job, "queued")),
  );
