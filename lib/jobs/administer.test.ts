import { describe, expect, it } from "vitest";
import { auditRepository } from "@/db/repositories/audit";
import { jobsRepository } from "@/db/repositories/jobs";
import { emptyDatabase } from "@/db/testing/database";
import { anAct, anActor } from "@/db/testing/factories";
import { resumeJob, startRematch, stopJob } from "./administer";
import { leaseMs } from "./backoff";
import { rematchTask } from "./model";

function anOffice() {
  const { connection } = emptyDatabase();
  return {
    jobs: jobsRepository(connection),
    audit: auditRepository(connection),
    act: anAct(anActor("administrator"), 1000),
  };
}
const stale = { ok: false, error: { code: "stale" } };
const notFound = { ok: false, error: { code: "not_found" } };

async function aRun(office: ReturnType<typeof anOffice>): Promise<string> {
  const started = await startRematch(office.act, office);
  return started.ok ? started.value.id : "";
}

describe("a re-match that somebody asks for", () => {
  it("is asked for once, however often the button is pressed", async () => {
    const office = anOffice();
    const outcomes = await Promise.all([1, 2, 3].map(() => startRematch(office.act, office)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([stale, stale]);
    expect(await office.jobs.latest(rematchTask, 9)).toHaveLength(1);
  });

  it("stops, and goes on with the progress that it had", async () => {
    const office = anOffice();
    const id = await aRun(office);
    const held = await office.jobs.claim("long", 1000, leaseMs);
    const progress = { done: 5, total: 9, cursor: "{}" };
    if (held) await office.jobs.beat(held, progress, 9000);
    expect(await stopJob(office.act, office, id)).toMatchObject({ ok: true });
    expect(await stopJob(office.act, office, id)).toEqual(stale);
    expect(await resumeJob(office.act, office, id)).toMatchObject({ ok: true });
    expect(await resumeJob(office.act, office, id)).toEqual(stale);
    // Whoever ran it before the stop is fenced off, although it waits again.
    expect(held && (await office.jobs.beat(held, progress, 9999))).toBe(false);
    const again = await office.jobs.claim("long", 2000, leaseMs);
    expect(again).toMatchObject({ id, attempts: 2, progress, finishedAt: null });
    const acts = (await office.audit.from(1, 9)).map(({ act, objectId }) => [act, objectId]);
    expect(acts).toEqual([
      ["job.rematch", id],
      ["job.stop", id],
      ["job.resume", id],
    ]);
  });

  it("does not go on beside another one", async () => {
    const office = anOffice();
    const id = await aRun(office);
    await stopJob(office.act, office, id);
    await startRematch(office.act, office);
    expect(await resumeJob(office.act, office, id)).toEqual(stale);
  });

  it("is not there for a job that nobody asked for", async () => {
    const office = anOffice();
    expect(await stopJob(office.act, office, "job_1")).toEqual(notFound);
    expect(await resumeJob(office.act, office, "job_1")).toEqual(notFound);
  });
});

it("a job that was given up is listed with its last error, until it is queued again", async () => {
  const office = anOffice();
  const task = { kind: "match_listing", listingId: "lst_1" } as const;
  await office.jobs.add({ id: "job_1", task, runAt: 1000 }, 1000);
  const held = await office.jobs.claim("short", 1000, leaseMs);
  if (held) await office.jobs.fail(held, "no such word", null, 1500);
  expect(await office.jobs.dead(9)).toMatchObject([{ id: "job_1", lastError: "no such word" }]);
  expect(await resumeJob(office.act, office, "job_1")).toMatchObject({ ok: true });
  expect(await office.jobs.dead(9)).toEqual([]);
  expect(await office.jobs.claim("short", 2000, leaseMs)).toMatchObject({ id: "job_1", task });
});
