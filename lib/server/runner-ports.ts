import { setImmediate as nextTurn } from "node:timers/promises";
import type { Lane } from "@/lib/jobs/model";
import type { Beat, RunnerPorts } from "@/lib/jobs/run";
import type { Container } from "./container";
import { handleJob } from "./handle-job";
import { log } from "./log";

/** A long job lets everything else that waits in this process go first at each of its beats. */
const politely =
  (beat: Beat): Beat =>
  async (progress) => {
    await nextTurn();
    return beat(progress);
  };

/** What a runner of jobs works with. */
export const runnerPorts = (container: Container, lane: Lane): RunnerPorts => ({
  jobs: container.jobs,
  lane,
  handle: (job, beat) => handleJob(container, job, politely(beat)),
  now: Date.now,
  failed: (job, error, final) => {
    log().error(
      { err: error, job: job.id, task: job.task, attempts: job.attempts, final },
      "a job failed",
    );
  },
});
