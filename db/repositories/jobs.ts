import { and, asc, count, desc, eq, inArray, like, lt, lte, or, type SQL } from "drizzle-orm";
import { z } from "zod";
import { jobSchema, type Job, type Lane, laneOf } from "@/lib/jobs/model";
import type { JobStore, QueuedJob } from "@/lib/jobs/store";
import { writeAudited } from "../audited";
import type { Connection, Handle, Schema, Step } from "../connection";

const stateSchema = z.enum(["queued", "running", "done", "dead", "stopped"]);

type Row = Schema["job"]["$inferSelect"];

function toJob(row: Row): Job {
  const progress =
    row.done === null || row.total === null
      ? null
      : { done: row.done, total: row.total, cursor: row.cursor };
  return {
    id: row.id,
    task: jobSchema.parse(JSON.parse(row.task)),
    state: stateSchema.parse(row.state),
    attempts: row.attempts,
    runAt: row.runAt,
    leaseUntil: row.leaseUntil,
    lastError: row.lastError,
    progress,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
  };
}

/** The steps that queue jobs along with another write. */
export function queueSteps(
  tx: Handle,
  { job }: Schema,
  jobs: readonly QueuedJob[],
  now: number,
): Step[] {
  if (jobs.length === 0) return [];
  const rows = jobs.map(({ id, task, runAt }) => ({
    id,
    task: JSON.stringify(task),
    state: "queued",
    attempts: 0,
    runAt,
    createdAt: now,
  }));
  return [{ query: tx.insert(job).values(rows).returning({ id: job.id }), rows: rows.length }];
}

/** The jobs of a lane, told by how their task begins. */
const ofLane = ({ job }: Schema, lane: Lane) =>
  or(
    ...Object.entries(laneOf)
      .filter(([, own]) => own === lane)
      .map(([kind]) => like(job.task, `{"kind":"${kind}"%`)),
  );

type Reading = Pick<JobStore, "latest" | "dead" | "byId" | "counts">;

function reading({ read, schema }: Connection): Reading {
  const { job } = schema;
  return {
    latest: async (task, limit) => {
      const rows = await read
        .select()
        .from(job)
        .where(eq(job.task, JSON.stringify(task)))
        .orderBy(desc(job.createdAt), desc(job.id))
        .limit(limit);
      return rows.map(toJob);
    },

    dead: async (limit) => {
      const rows = await read
        .select()
        .from(job)
        .where(eq(job.state, "dead"))
        .orderBy(desc(job.finishedAt), desc(job.id))
        .limit(limit);
      return rows.map(toJob);
    },

    byId: async (id) => {
      const [row] = await read.select().from(job).where(eq(job.id, id)).limit(1);
      return row ? toJob(row) : null;
    },

    counts: async () => {
      const rows = await read
        .select({ state: job.state, jobs: count() })
        .from(job)
        .groupBy(job.state);
      const counts = { queued: 0, running: 0, done: 0, dead: 0, stopped: 0 };
      for (const row of rows) counts[stateSchema.parse(row.state)] = row.jobs;
      return counts;
    },
  };
}

const open: readonly Job["state"][] = ["queued", "running"];
const ended: readonly Job["state"][] = ["stopped", "dead"];

/** What people do with jobs: each with its record. */
function administering(connection: Connection): Pick<JobStore, "start" | "stop" | "resume"> {
  const { schema } = connection;
  const { job } = schema;
  const noneOpen = (tx: Handle, task: string): Step => ({
    query: tx
      .select({ id: job.id })
      .from(job)
      .where(and(inArray(job.state, [...open]), eq(job.task, task))),
    rows: 0,
  });
  const change = (tx: Handle, id: string, from: readonly string[], values: Partial<Row>): Step => ({
    query: tx
      .update(job)
      .set(values)
      .where(and(eq(job.id, id), inArray(job.state, [...from])))
      .returning({ id: job.id }),
    rows: 1,
  });
  return {
    start: (queued, now, audit) =>
      writeAudited(connection, [audit], (tx) => [
        noneOpen(tx, JSON.stringify(queued.task)),
        ...queueSteps(tx, schema, [queued], now),
      ]),

    stop: (id, now, audit) =>
      writeAudited(connection, [audit], (tx) => [
        change(tx, id, open, { state: "stopped", finishedAt: now, leaseUntil: null }),
      ]),

    resume: ({ id, task }, now, audit) =>
      writeAudited(connection, [audit], (tx) => [
        noneOpen(tx, JSON.stringify(task)),
        change(tx, id, ended, { state: "queued", runAt: now, finishedAt: null, lastError: null }),
      ]),
  };
}

/** The queue of jobs. A job belongs to whoever took it up until the lease ends; `attempts` is the fencing number. */
export function jobsRepository(connection: Connection): JobStore {
  const { read, schema } = connection;
  const { job } = schema;

  const whileHeld = (held: Job) =>
    and(eq(job.id, held.id), eq(job.state, "running"), eq(job.attempts, held.attempts));

  const changeWhere = (where: SQL | undefined, values: Partial<Row>): Promise<boolean> =>
    connection.atomically((tx) => [
      { query: tx.update(job).set(values).where(where).returning({ id: job.id }), rows: 1 },
    ]);
  const change = (held: Job, values: Partial<Row>): Promise<boolean> =>
    changeWhere(whileHeld(held), values);

  return {
    add: async (queued, now) => {
      await connection.atomically((tx) => queueSteps(tx, schema, [queued], now));
    },

    claim: async (lane, now, leaseMs) => {
      const due = and(
        ofLane(schema, lane),
        or(
          and(eq(job.state, "queued"), lte(job.runAt, now)),
          and(eq(job.state, "running"), lt(job.leaseUntil, now)),
        ),
      );
      const [next] = await read
        .select()
        .from(job)
        .where(due)
        .orderBy(asc(job.runAt), asc(job.id))
        .limit(1);
      if (!next) return null;
      const claimed = { state: "running", attempts: next.attempts + 1, leaseUntil: now + leaseMs };
      const untouched = and(eq(job.id, next.id), eq(job.attempts, next.attempts), due);
      const won = await changeWhere(untouched, claimed);
      return won ? toJob({ ...next, ...claimed }) : null;
    },

    beat: (held, progress, leaseUntil) => change(held, { leaseUntil, ...progress }),

    complete: (held, now) =>
      change(held, { state: "done", finishedAt: now, leaseUntil: null, lastError: null }),

    supersede: async (task, createdBefore, now) => {
      const same = and(eq(job.state, "queued"), eq(job.task, JSON.stringify(task)));
      await connection.atomically((tx) => [
        {
          query: tx
            .update(job)
            .set({ state: "done", finishedAt: now })
            .where(and(same, lte(job.createdAt, createdBefore)))
            .returning({ id: job.id }),
          rows: "any",
        },
      ]);
    },

    fail: (held, error, retryAt, now) =>
      retryAt === null
        ? change(held, { state: "dead", finishedAt: now, leaseUntil: null, lastError: error })
        : change(held, { state: "queued", runAt: retryAt, leaseUntil: null, lastError: error }),

    ...reading(connection),
    ...administering(connection),
  };
}
