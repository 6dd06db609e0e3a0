import { describe, expect, it } from "vitest";
import { firstBreak } from "@/lib/audit/chain";
import { writeAudited } from "../audited";
import { emptyDatabase } from "../testing/database";
import { someNote } from "../testing/factories";
import { auditRepository } from "./audit";

async function open() {
  const { connection, database } = emptyDatabase();
  for (const id of ["a", "b", "c", "d", "e"]) {
    await writeAudited(connection, [someNote(id)], () => []);
  }
  return { audit: auditRepository(connection), database };
}

describe("the repository of the audit log", () => {
  it("pages from the newest back by number", async () => {
    const { audit } = await open();
    expect((await audit.page(null, 2)).map(({ seq }) => seq)).toEqual([5, 4]);
    expect((await audit.page(4, 2)).map(({ seq }) => seq)).toEqual([3, 2]);
    expect((await audit.from(4, 9)).map(({ seq }) => seq)).toEqual([4, 5]);
  });

  it.each([
    ["a changed actor", "update audit_entry set actor_id = 'per_x' where seq = 3", 3],
    ["a changed time", "update audit_entry set at = at + 1 where seq = 3", 3],
    ["a removed entry", "delete from audit_entry where seq = 3", 4],
    ["a removed beginning", "delete from audit_entry where seq = 1", 2],
    [
      "two entries that changed places",
      "update audit_entry set seq = 9 where seq = 3; update audit_entry set seq = 3 where seq = 4; update audit_entry set seq = 4 where seq = 9",
      3,
    ],
    [
      "an entry that was put in later",
      "update audit_entry set seq = 6 where seq = 5; insert into audit_entry select 5, at, act, actor_id, organisation_id, object_kind, 'x', before_hash, after_hash, reason, request_id, previous_hash, hash from audit_entry where seq = 6",
      5,
    ],
  ])("shows %s", async (_what, tampering, at) => {
    const { audit, database } = await open();
    expect(firstBreak(await audit.from(1, 100))).toBeNull();
    database.exec(tampering);
    expect(firstBreak(await audit.from(1, 100))).toBe(at);
  });

  it("refuses to hand out an entry about a kind of thing that is none", async () => {
    const { audit, database } = await open();
    database.exec("update audit_entry set object_kind = 'moon'");
    await expect(audit.page(null, 1)).rejects.toThrow();
  });
});
