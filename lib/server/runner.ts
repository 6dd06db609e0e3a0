import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { runNext } from "@/lib/jobs/run";
import { newId } from "@/lib/shared/ids";
import { type Container, container } from "./container";
import { log } from "./log";
import { runnerPorts } from "./runner-ports";

/** How long the runner rests when nothing is due: a listing's matches must be there within two seconds. */
const restMs = 250;
const hourMs = 3_600_000;
const afterFaultMs = 5000;

async function queueHourly({ jobs }: Container): Promise<void> {
  const now = Date.now();
  for (const kind of ["expire_listings", "archive_listings", "sweep_files"] as const) {
    await jobs.add({ id: newId("job", randomBytes), task: { kind }, runAt: now }, now);
  }
}

/** One round: what is due every hour is queued, then jobs are done until none is due. */
async function round(ports: Container, lastHourly: number): Promise<number> {
  const isDue = Date.now() - lastHourly >= hourMs;
  if (isDue) await queueHourly(ports);
  while (await runNext(runnerPorts(ports, "short")));
  return isDue ? Date.now() : lastHourly;
}

async function warm({ matcher, searcher }: Container): Promise<void> {
  await matcher.warm();
  await searcher.warm();
}

async function loop(): Promise<never> {
  let lastHourly = 0;
  for (;;) {
    try {
      if (lastHourly === 0) await warm(container());
      lastHourly = await round(container(), lastHourly);
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
