import { setTimeout as wait } from "node:timers/promises";
import { guest } from "@/lib/access/model";
import { runNext } from "@/lib/jobs/run";
import { actOf, type Container } from "@/lib/server/container";
import { runnerPorts } from "@/lib/server/runner-ports";
import { CommandError } from "./command";
import { progressLine } from "./progress";

const pollMs = 500;

/**
 * Matches everything anew and waits for it. A server that runs over the same data may take the job; it is
 * the same job either way.
 */
export async function rematchNow(container: Container): Promise<void> {
  const act = actOf(guest, "command:rematch");
  const id = act.newId("job");
  await container.jobs.add({ id, task: { kind: "rematch_all" }, runAt: act.now }, act.now);
  const watch = setInterval(() => {
    void container.jobs.byId(id).then((job) => {
      if (job?.progress) progressLine("matched", job.progress.done, job.progress.total);
    });
  }, pollMs);
  try {
    for (;;) {
      const job = await container.jobs.byId(id);
      if (job?.state === "done") return;
      if (job === null || job.state === "dead" || job.state === "stopped") {
        throw new CommandError(`Matching failed: ${job?.lastError ?? "the job was stopped"}`);
      }
      if (!(await runNext(runnerPorts(container, "long")))) await wait(pollMs);
    }
  } finally {
    clearInterval(watch);
  }
}
