import { getPriority, setPriority } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { guest } from "@/lib/access/model";
import { runNext } from "@/lib/jobs/run";
import { queueRematchWhereDue } from "@/lib/matches/rematch-all";
import { actOf, type Container } from "@/lib/server/container";
import { log } from "@/lib/server/log";
import { runnerPorts } from "@/lib/server/runner-ports";
import { openAtHead } from "./open";

/** How long the lane rests when nothing is due: a long job may start this late. */
const restMs = 1000;
const afterFaultMs = 5000;
/** So far behind the server of pages, which was started before with the priority that this process had. */
const stepBehind = 10;
const lowestPriority = 19;

/**
 * Does the long jobs in this process, beside the one that serves pages. After each job the memory it
 * took is given back. Ends between two signs of life of a job, which then goes on at the next start.
 */
export function startLongLane(first: Container): { readonly end: () => Promise<void> } {
  setPriority(Math.min(lowestPriority, getPriority() + stepBehind));
  let container = first;
  let ending = false;
  const round = async (): Promise<void> => {
    const ports = runnerPorts(container, "long", () => ending);
    if (await runNext(ports)) {
      container.close();
      container = openAtHead();
    } else await wait(restMs);
  };
  const loop = async (): Promise<void> => {
    await queueRematchWhereDue(actOf(guest, "start"), container);
    while (!ending) {
      try {
        await round();
      } catch (error) {
        log().error({ err: error }, "the lane of long jobs stumbled");
        await wait(afterFaultMs);
      }
    }
    container.close();
  };
  const running = loop();
  return {
    end: () => {
      ending = true;
      return running;
    },
  };
}
