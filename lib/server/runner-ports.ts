import { setImmediate as nextTurn } from "node:timers/promises";
import type { Lane } from "@/lib/jobs/model";
import type { Beat, RunnerPorts } from "@/lib/jobs/run";
import type { Container } from "./container";
import { handleJob } from "./handle-job";
import { log } from "./log";

/**
 * A long job lets everything else that waits in this process go first at each of its beats, and is let go
 * there when the process ends.
 */
const politely =
  (beat: Beat, ending: () => boolean): Beat =>
  async (progress) => {
    await nextTurn();
    const held = await beat(progress);
    return held && !ending();
  };

/** What a runner of jobs works with; `ending` tells when the process is about to end. */
export const runnerPorts = (
  container: Container,
  lane: Lane,
  ending: () => boolean = () => false,
): RunnerPorts => ({
  jobs: container.jobs,
  lane,
  handle: (job, beat) => handleJob(container, job, politely(beat, ending)),
  now: Date.now,
  failed: (job, error, final) => {
    log().error(
      { err: error, job: job.id, task: job.task, attempts: job.attempts, final },
      "a job failed",
    );
  },
});
