import { beforeAll, describe, expect, it } from "vitest";
import { actions } from "@/lib/access/table";
import { firstBreak } from "@/lib/audit/chain";
import { serviceActions } from "./service-actions";
import { type Question, questions, recordsOf, Stage } from "./testing/cases";
import type { Case, Probe } from "./testing/probes";

const missing: Readonly<Record<Probe["on"], string>> = {
  nothing: "",
  listing: "lst_00000000000000000000",
  organisation: "org_00000000000000000000",
  person: "per_00000000000000000000",
  queued_job: "job_00000000000000000000",
  dead_job: "job_00000000000000000000",
};

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});

const changes = (): unknown => stage.house.database.prepare("select total_changes()").pluck().get();

/** A decision on a listing that its curator still sees, but that no longer waits, is stale and not missing. */
const hasLeft = ({ action }: Question, { visitor: { role }, state, relation }: Case): boolean =>
  action.startsWith("review.decide") &&
  (role === "curator" || role === "administrator") &&
  state !== "draft" &&
  relation === (action === "review.decide_own" ? "own" : "other");

async function expectDenied(question: Question, c: Case, name: string): Promise<void> {
  const { on, refusal } = question.probe;
  const before = changes();
  const answer = await stage.ask(question, c);
  expect(await stage.ask(question, c, missing[on]), `${name}: missing`).toEqual(refusal);
  const stale = { ok: false, error: { code: "stale" } };
  expect(answer, `${name}: answer`).toEqual(hasLeft(question, c) ? stale : refusal);
  expect(changes(), `${name}: rows written`).toBe(before);
}

async function expectDone(question: Question, c: Case, name: string): Promise<void> {
  const { probe } = question;
  const seq = await stage.lastSeq();
  const answer = await stage.ask(question, c);
  expect(answer, `${name}: answer`).not.toEqual(probe.refusal);
  if (probe.records !== undefined && answer !== true) {
    expect(answer, `${name}: outcome`).toMatchObject({ ok: true });
  }
  expect(await stage.actsSince(seq), `${name}: on record`).toEqual(recordsOf(probe, c));
}

describe("what the access table says holds for every service", () => {
  it.each(questions)("$service: $action", async (question) => {
    for await (const { c, allowed, name } of stage.cases(question)) {
      await (allowed ? expectDone : expectDenied)(question, c, name);
    }
  });

  it("and for every action there is a service that does it", () => {
    const known: readonly string[] = Object.values(serviceActions).flat();
    expect(actions.filter((action) => !known.includes(action))).toEqual([]);
  });

  it("with an unbroken chain of records behind it", async () => {
    const entries = await stage.house.ports.audit.from(1, 100_000);
    expect(entries.length).toBeGreaterThan(1000);
    expect(firstBreak(entries)).toBeNull();
  });
});
