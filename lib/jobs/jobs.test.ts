import { describe, expect, it } from "vitest";
import { jobsRepository } from "@/db/repositories/jobs";
import { emptyDatabase } from "@/db/testing/database";
import { someNote } from "@/db/testing/factories";
import { leaseMs, maxAttempts, retryAt } from "./backoff";
import { type JobHandler, LeaseLost, runNext } from "./run";

const task = { kind: "match_listing", listingId: "lst_1" } as const;

function runner(handle: JobHandler) {
  const { connection } = emptyDatabase();
  const jobs = jobsRepository(connection);
  const clock = { now: 1000 };
  const failures: boolean[] = [];
  const ports = {
    jobs,
    lane: "short" as const,
    handle,
    now: () => clock.now,
    failed: (_job: unknown, _error: unknown, final: boolean) => {
      failures.push(final);
    },
  };
  return { jobs, clock, failures, ports };
}
const fails: JobHandler = () => Promise.reject(new Error("no"));
const works: JobHandler = () => Promise.resolve();

describe("the job runner", () => {
  it("does a due job once", async () => {
    const done: string[] = [];
    const { jobs, ports } = runner(async (asked) => {
      done.push(asked.task.kind);
    });
    await jobs.add({ id: "job_1", task, runAt: 1000 }, 1000);
    expect([await runNext(ports), await runNext(ports)]).toEqual([true, false]);
    expect(done).toEqual(["match_listing"]);
  });

  it("leaves a job for later until it is due", async () => {
    const { jobs, ports, clock } = runner(works);
    await jobs.add({ id: "job_1", task, runAt: 5000 }, 1000);
    expect(await runNext(ports)).toBe(false);
    clock.now = 5000;
    expect(await runNext(ports)).toBe(true);
  });

  it("tries a failed job again, each time after twice as long, and puts it away as dead in the end", async () => {
    const { jobs, ports, clock, failures } = runner(fails);
    await jobs.add({ id: "job_1", task, runAt: 1000 }, 1000);
    for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
      clock.now = (await jobs.byId("job_1"))?.runAt ?? 0;
      await runNext(ports);
    }
    expect(await jobs.byId("job_1")).toMatchObject({
      state: "dead",
      attempts: maxAttempts,
      lastError: "no",
    });
    expect(failures).toEqual([false, false, false, false, false, true]);
  });

  it("takes a job up again when whoever held it is gone", async () => {
    const { jobs, ports, clock } = runner(works);
    await jobs.add({ id: "job_1", task, runAt: 1000 }, 1000);
    await jobs.claim("short", 1000, leaseMs);
    expect(await runNext(ports)).toBe(false);
    clock.now = 1001 + leaseMs;
    expect(await runNext(ports)).toBe(true);
    expect((await jobs.byId("job_1"))?.state).toBe("done");
  });

  it("tells a worker that lost its lease to stop, and ignores its result", async () => {
    const { jobs } = runner(works);
    await jobs.add({ id: "job_1", task, runAt: 1000 }, 1000);
    const slow = await jobs.claim("short", 1000, 10);
    const quick = await jobs.claim("short", 2000, leaseMs);
    expect(slow && (await jobs.beat(slow, { done: 1, total: 2, cursor: null }, 9999))).toBe(false);
    expect(slow && (await jobs.complete(slow, 2001))).toBe(false);
    expect(quick && (await jobs.complete(quick, 2002))).toBe(true);
  });

  it("gives one job to one worker", async () => {
    const { jobs } = runner(works);
    await jobs.add({ id: "job_1", task, runAt: 1000 }, 1000);
    const claims = await Promise.all([
      jobs.claim("short", 1000, leaseMs),
      jobs.claim("short", 1000, leaseMs),
      jobs.claim("short", 1000, leaseMs),
    ]);
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  });

  it("waits longer after each failure, never more than five minutes", () => {
    const waits = [1, 2, 3, 4, 5].map((attempts) => (retryAt(attempts, 0) ?? 0) / 1000);
    expect(waits).toEqual([1, 2, 4, 8, 16]);
    expect(retryAt(maxAttempts, 0)).toBeNull();
  });

  it("takes up the jobs of its own lane alone", async () => {
    const { jobs, ports } = runner(works);
    await jobs.add({ id: "job_1", task: { kind: "rematch_all" }, runAt: 1000 }, 1000);
    expect(await runNext(ports)).toBe(false);
    expect(await runNext({ ...ports, lane: "long" })).toBe(true);
    const kept = await jobs.latest({ kind: "rematch_all" }, 5);
    expect(kept.map(({ id, state }) => [id, state])).toEqual([["job_1", "done"]]);
  });

  it("stops a running job at its next sign of life, for good", async () => {
    const done: number[] = [];
    const { jobs, ports, failures } = runner(async (_job, beat) => {
      for (let step = 1; step <= 3; step++) {
        if (!(await beat({ done: step, total: 3, cursor: null }))) throw new LeaseLost();
        done.push(step);
        if (step === 1) expect(await jobs.stop("job_1", 1500, someNote("job_1"))).toBe(true);
      }
    });
    await jobs.add({ id: "job_1", task, runAt: 1000 }, 1000);
    expect([await runNext(ports), await runNext(ports)]).toEqual([true, false]);
    expect(done).toEqual([1]);
    expect(failures).toEqual([]);
    expect((await jobs.byId("job_1"))?.state).toBe("stopped");
    expect(await jobs.stop("job_1", 2000, someNote("job_1"))).toBe(false);
  });

  it("hands an interrupted job on with the place where it stood", async () => {
    const { jobs, ports, clock } = runner(works);
    await jobs.add({ id: "job_1", task, runAt: 1000 }, 1000);
    const first = await jobs.claim("short", 1000, leaseMs);
    if (first) await jobs.beat(first, { done: 4, total: 9, cursor: "there" }, 1000 + leaseMs);
    clock.now = 2000 + leaseMs;
    let found: unknown = null;
    await runNext({ ...ports, handle: ({ progress }) => Promise.resolve(void (found = progress)) });
    expect(found).toEqual({ done: 4, total: 9, cursor: "there" });
  });
});
