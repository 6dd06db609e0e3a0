import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { JobTask } from "@/lib/jobs/model";
import { runNext } from "@/lib/jobs/run";
import { isMarketOld } from "@/lib/market/refresh";
import { newId } from "@/lib/shared/ids";
import { type Container, container } from "./container";
import { log } from "./log";
import { runnerPorts } from "./runner-ports";

/** How long the runner rests when nothing is due: a listing's matches must be there within two seconds. */
const restMs = 250;
const hourMs = 3_600_000;
/** A page of counts may be so old: a count of 100,000 listings takes seconds of a core. */
const marketMs = 300_000;
const afterFaultMs = 5000;

/** What the runner asks for by itself, and how often it looks whether to. */
interface Chore {
  readonly everyMs: number;
  readonly due: (ports: Container) => Promise<readonly JobTask[]>;
}

const chores: readonly Chore[] = [
  {
    everyMs: hourMs,
    due: () =>
      Promise.resolve([
        { kind: "expire_listings" },
        { kind: "archive_listings" },
        { kind: "sweep_files" },
      ]),
  },
  {
    everyMs: marketMs,
    due: async (ports) => ((await isMarketOld(ports)) ? [{ kind: "refresh_market" }] : []),
  },
];

/** When each chore was looked at last; at the start all of them are due. */
type Looked = Map<Chore, number>;

async function queueChores(ports: Container, looked: Looked): Promise<void> {
  for (const chore of chores) {
    const now = Date.now();
    if (now - (looked.get(chore) ?? 0) < chore.everyMs) continue;
    for (const task of await chore.due(ports)) {
      await ports.jobs.add({ id: newId("job", randomBytes), task, runAt: now }, now);
    }
    looked.set(chore, now);
  }
}

/** One round: chores that are due are queued, then jobs are done until none is due. */
async function round(ports: Container, looked: Looked): Promise<void> {
  await queueChores(ports, looked);
  while (await runNext(runnerPorts(ports, "short")));
}

async function warm({ matcher, searcher }: Container): Promise<void> {
  await matcher.warm();
  await searcher.warm();
}

async function loop(): Promise<never> {
  const looked: Looked = new Map();
  let isWarm = false;
  for (;;) {
    try {
      if (!isWarm) await warm(container());
      isWarm = true;
      await round(container(), looked);
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
