import { setTimeout as wait } from "node:timers/promises";
import { container } from "./container";
import { handleJob } from "./handle-job";
import { log } from "./log";
import { runNext, type RunnerPorts } from "@/lib/jobs/run";
import { newId } from "@/lib/shared/ids";
import { randomBytes } from "node:crypto";

/** How long the runner rests when nothing is due: a listing's matches must be there within two seconds. */
const restMs = 250;
const hourMs = 3_600_000;
const afterFaultMs = 5000;

/** What the runner of this process works with. */
export function runnerPorts(): RunnerPorts {
  const ports = container();
  return {
    jobs: ports.jobs,
    handle: (task, beat) => handleJob(ports, task, beat),
    now: Date.now,
    failed: (job, error, final) => {
      log().error(
        { err: error, job: job.id, task: job.task, attempts: job.attempts, final },
        "a job failed",
      );
    },
  };
}

async function queueHourly(): Promise<void> {
  const now = Date.now();
  await container().jobs.add(
    { id: newId("job", randomBytes), task: { kind: "expire_listings" }, runAt: now },
    now,
  );
}

/** One round: what is due every hour is queued, then jobs are done until none is due. */
async function round(lastHourly: number): Promise<number> {
  const isDue = Date.now() - lastHourly >= hourMs;
  if (isDue) await queueHourly();
  while (await runNext(runnerPorts()));
  return isDue ? Date.now() : lastHourly;
}

async function loop(): Promise<never> {
  let lastHourly = 0;
  for (;;) {
    try {
      lastHourly = await round(lastHourly);
      await wait(restMs);
    } catch (error) {
      log().error({ err: error }, "the job runner stumbled");
      await wait(afterFaultMs);
    }
  }
}

const shared = globalThis as typeof globalThis & { nanqiaoRunner?: Promise<never> };

/** Starts the runner of this process, once. */
export function startRunner(): void {
  shared.nanqiaoRunner ??= loop();
}
