import { beforeAll, describe, expect, it } from "vitest";
import { listingStatuses, roles } from "@/lib/access/model";
import { allows } from "@/lib/access/table";
import { contentHash } from "@/lib/audit/chain";
import { type Question, questions, Stage } from "./testing/cases";
import type { Case } from "./testing/probes";

/** Whatever leaves a record writes. */
const mutating = questions.filter(({ probe }) => probe.records !== undefined);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});

/** The first case of a question that the table allows; signed in where that is possible. */
async function allowedCase(question: Question): Promise<Case> {
  const states = question.probe.on === "listing" ? listingStatuses : [null];
  for (const role of [...roles, "guest"] as const) {
    for (const relation of ["own", "other"] as const) {
      for (const state of states) {
        if (allows({ action: question.action, role, relation, state })) {
          return stage.case(question, role, relation, state);
        }
      }
    }
  }
  throw new Error(`Nobody may ${question.action}.`);
}

/** A hash of every table's rows, so that any change shows where it is. */
function everything(): Readonly<Record<string, string>> {
  const { database } = stage.house;
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' order by name")
    .pluck()
    .all()
    .map(String);
  return Object.fromEntries(
    tables.map((table) => [table, contentHash(database.prepare(`select * from "${table}"`).all())]),
  );
}

describe("a change and its record are kept together or not at all", () => {
  it.each(mutating)("$service: $action", async (question) => {
    const c = await allowedCase(question);
    const { database } = stage.house;
    database.exec(
      "create trigger no_record before insert on audit_entry begin select raise(abort, 'the disk is full'); end",
    );
    const before = everything();
    const asked = stage.ask(question, c);
    await expect(asked).rejects.toThrow("the disk is full");
    const after = everything();
    database.exec("drop trigger no_record");
    expect(after).toEqual(before);
  });
});
