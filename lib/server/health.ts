import "server-only";
import { connection } from "next/server";
import { container } from "./container";
import { log } from "./log";

/** Asks the database for the state of the queue. */
export async function health() {
  await connection();
  try {
    const { queued, running, dead } = await container().jobs.counts();
    return { ok: true, jobs: { queued, running, dead } };
  } catch (error) {
    log().error({ err: error }, "the health check failed");
    return { ok: false };
  }
}
