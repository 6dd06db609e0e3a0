import { anAct } from "@/db/testing/factories";
import type { Container } from "../container";

/** A job that waits, or was given up; the answer is its id. */
export async function aJob({ jobs }: Container, isDead: boolean): Promise<string> {
  const { newId } = anAct();
  const task = { kind: "match_listing", listingId: newId("listing") } as const;
  const id = newId("job");
  await jobs.add({ id, task, runAt: 0 }, 0);
  const held = isDead ? await jobs.claim("short", 1, 1) : null;
  if (held === null) return id;
  await jobs.fail(held, "It did not work.", null, 1);
  return held.id;
}
