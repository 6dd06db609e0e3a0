import "server-only";
import { may } from "@/lib/access/authorise";
import type { Actor } from "@/lib/access/model";
import { resumeJob, startRematch, stopJob } from "@/lib/jobs/administer";
import { type Job, rematchTask } from "@/lib/jobs/model";
import { deadJobView } from "@/lib/jobs/present";
import { rematchView } from "@/lib/matches/present-rematch";
import { versionsInForce, versionsOf } from "@/lib/matches/versions";
import type { Context } from "./context";

/** Earlier runs that are shown, and looked through for the last complete one. */
const shownRuns = 10;
/** Every part of an import asks for a run, and one serves them all: the others are left out. */
const lookedAt = 100;
/** Where more failed, what made them fail is one thing and shows in these. */
const shownDead = 50;

/** What somebody may do now with the re-match of which this is the last run. */
function canOf(actor: Actor, last: Job | undefined) {
  const isOpen = last?.state === "queued" || last?.state === "running";
  const hasHalted = last?.state === "stopped" || last?.state === "dead";
  return {
    start: !isOpen && may(actor, "job.rematch"),
    stop: isOpen && may(actor, "job.stop"),
    resume: hasHalted && may(actor, "job.resume"),
  };
}

/** Runs that did something, or still may. */
const ownRuns = (jobs: readonly Job[]): readonly Job[] =>
  jobs.filter(({ state, progress }) => state !== "done" || progress !== null).slice(0, shownRuns);

/** The re-match of everything and the jobs that were given up; null for whoever may not see them. */
async function jobDesk({ ports: { jobs }, act: { actor, now } }: Context) {
  if (!may(actor, "job.read")) return null;
  const [latest, dead, counts] = await Promise.all([
    jobs.latest(rematchTask, lookedAt),
    jobs.dead(shownDead),
    jobs.counts(),
  ]);
  const runs = ownRuns(latest);
  const [last] = runs;
  // A run that was given up stands with the runs.
  const others = dead.filter(({ id }) => id !== last?.id);
  return {
    runs: runs.map((job) => rematchView(job, now)),
    versions: versionsOf(versionsInForce),
    can: canOf(actor, last),
    dead: others.map(deadJobView),
    deadInAll: counts.dead - (dead.length - others.length),
  };
}

/** The jobs of the platform. */
export const jobServices = (context: Context) => ({
  jobDesk: () => jobDesk(context),
  startRematch: () => startRematch(context.act, context.ports),
  stopJob: (id: string) => stopJob(context.act, context.ports, id),
  resumeJob: (id: string) => resumeJob(context.act, context.ports, id),
});
