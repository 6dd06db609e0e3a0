import { setTimeout as wait } from "node:timers/promises";
import { guest } from "@/lib/access/model";
import { auditNote } from "@/lib/audit/note";
import { type Job, rematchTask } from "@/lib/jobs/model";
import type { Phase } from "@/lib/matches/rematch-place";
import { actOf, type Container } from "@/lib/server/container";
import { CommandError } from "../support/command";

const pollMs = 250;
/** The texts for searching and the profiles of a large market are made anew before its matches. */
const phasePatienceMs = 3_600_000;
/** The lane does one job after the other: the count of a large market takes its minute before. */
const patienceMs = 300_000;

const note = (id: string) =>
  auditNote(actOf(guest, "command:load"), "command.load", { kind: "job", id });

async function lastRun({ jobs }: Container): Promise<Job | undefined> {
  return (await jobs.latest(rematchTask, 1))[0];
}

/** Asks for a run over everything, or lets the stopped one go on. */
async function set(container: Container): Promise<void> {
  const last = await lastRun(container);
  const now = Date.now();
  if (last?.state === "stopped") await container.jobs.resume(last, now, note(last.id));
  else if (last?.finishedAt !== null) {
    const id = actOf(guest, "command:load").newId("job");
    await container.jobs.start({ id, task: rematchTask, runAt: now }, now, note(id));
  }
}

/** Lets the re-match run, and answers once it does. */
export async function letRun(container: Container): Promise<void> {
  await set(container);
  const until = Date.now() + patienceMs;
  for (let run = await lastRun(container); run?.state !== "running";) {
    if (Date.now() > until) throw new CommandError("The re-match does not start.");
    await wait(pollMs);
    run = await lastRun(container);
  }
}

const phaseOf = (run: Job | undefined): string | undefined =>
  run?.progress?.cursor?.match(/"phase":"(\w+)"/)?.[1];

const doneOf = (run: Job | undefined): number | undefined => run?.progress?.done;

/** Lets the re-match run until it is in a phase, and has done listings there since it was taken up. */
export async function letReach(container: Container, phase: Phase): Promise<void> {
  await letRun(container);
  const before = doneOf(await lastRun(container));
  const until = Date.now() + phasePatienceMs;
  for (;;) {
    const run = await lastRun(container);
    if (phaseOf(run) === phase && doneOf(run) !== before) return;
    if (run?.state !== "running" || Date.now() > until) {
      throw new CommandError(`The re-match does not come to its phase ${phase}.`);
    }
    await wait(pollMs);
  }
}

/** Stops it where it stands; the lane leaves it at its next sign of life. */
export async function halt(container: Container): Promise<void> {
  const last = await lastRun(container);
  if (last !== undefined) await container.jobs.stop(last.id, Date.now(), note(last.id));
}

/**
 * Keeps the re-match running while something else is done: one that ends is followed by the next. Answers which of
 * its phases were seen.
 */
export async function besideRun<T>(
  container: Container,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly phases: ReadonlySet<string> }> {
  const phases = new Set<string>();
  let isOver = false;
  const keep = async (): Promise<void> => {
    while (!isOver) {
      await set(container);
      const phase = phaseOf(await lastRun(container));
      if (phase !== undefined) phases.add(phase);
      await wait(pollMs);
    }
  };
  const kept = keep();
  try {
    return { value: await work(), phases };
  } finally {
    isOver = true;
    await kept;
  }
}
