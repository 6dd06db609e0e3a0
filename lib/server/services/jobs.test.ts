import { beforeEach, expect, it } from "vitest";
import { rematchTask } from "@/lib/jobs/model";
import { versionsInForce } from "@/lib/matches/versions";
import { cursorOf } from "@/lib/matches/rematch-place";
import { type House, openHouse, type Visitor } from "../testing/house";
import { aJob } from "../testing/job";

let house: House;
let office: Visitor;
beforeEach(async () => {
  house = await openHouse();
  office = await house.signedIn({ role: "administrator" });
});

const desk = async () => {
  const found = await house.ask(office.visit, (s) => s.jobDesk());
  if (found === null) throw new Error("An administrator sees the desk.");
  return found;
};
const start = async (): Promise<string> => {
  const started = await house.ask(office.visit, (s) => s.startRematch());
  return started.ok ? started.value.id : "";
};

it("offers what can be done with the last run as it stands", async () => {
  expect((await desk()).can).toEqual({ start: true, stop: false, resume: false });
  const id = await start();
  expect((await desk()).can).toEqual({ start: false, stop: true, resume: false });
  await house.ask(office.visit, (s) => s.stopJob(id));
  expect((await desk()).can).toEqual({ start: true, stop: false, resume: true });
});

it("shows how far a run is and how long it still takes, and says when whoever did it is gone", async () => {
  await start();
  const now = Date.now();
  const held = await house.ports.jobs.claim("long", now, 60_000);
  const since = { at: now - 10_000, done: 0 };
  const place = { versions: versionsInForce, began: now, phase: "need", after: "", since } as const;
  const progress = { done: 50, total: 100, cursor: cursorOf(place) };
  if (held) await house.ports.jobs.beat(held, progress, now + 60_000);
  const [run] = (await desk()).runs;
  expect(run).toMatchObject({ state: "running", phase: "need", done: 50, total: 100, began: now });
  expect(run?.remainingMs).toBeGreaterThanOrEqual(10_000);
  expect(run?.remainingMs).toBeLessThan(20_000);
  if (held) await house.ports.jobs.beat(held, progress, now - 1);
  expect((await desk()).runs).toMatchObject([{ state: "interrupted", remainingMs: null }]);
});

it("leaves out the runs that another one served", async () => {
  const now = Date.now();
  await house.ports.jobs.add({ id: "job_1", task: rematchTask, runAt: now }, now);
  await house.ports.jobs.supersede(rematchTask, now, now);
  expect((await desk()).runs).toEqual([]);
});

it("lists the jobs that were given up, with what went wrong", async () => {
  const id = await aJob(house.ports, true);
  const { dead, deadInAll } = await desk();
  expect(dead).toMatchObject([{ id, kind: "match_listing", error: "It did not work." }]);
  expect(deadInAll).toBe(1);
});
