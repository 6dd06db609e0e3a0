import { describe, expect, it } from "vitest";
import { recordSchema } from "@/lib/listing/record";
import { recordSubject, textOnlySubject } from "./record-subject";

const record = {
  id: "o1",
  kind: "offer",
  lang: "zh",
  title: "滴灌",
  text: "果园滴灌",
  country: "CN",
  org: "某公司",
  ipc: ["A01G"],
  trl: 9,
  coop: ["equipment_supply"],
  ip_status: "granted",
} as const;

describe("a record", () => {
  it("becomes a subject with all that it states", () => {
    expect(recordSubject(recordSchema.parse(record))).toMatchObject({
      id: "o1",
      organisationId: "某公司",
      country: "CN",
      ipc: ["A01G"],
      trl: 9,
      transferWays: ["equipment_supply"],
      support: null,
      ipStatus: "granted",
    });
  });

  it("may say nothing but its text: the rest is unknown", () => {
    const { id, kind, lang, title, text } = record;
    const bare = recordSubject(recordSchema.parse({ id, kind, lang, title, text }));
    expect(bare).toEqual(textOnlySubject(record, "zh"));
    expect(bare).toMatchObject({ organisationId: null, country: null, trl: null, ipc: [] });
  });

  it.each([
    ["kind", { kind: "wish" }],
    ["lang", { lang: "xx" }],
    ["trl", { trl: 10 }],
    ["ipc.0", { ipc: ["Z99Z"] }],
    ["coop.0", { coop: ["gift"] }],
    ["text", { title: "", text: " " }],
  ])("is refused with the name of a bad field: %s", (field, change) => {
    const result = recordSchema.safeParse({ ...record, ...change });
    expect(result.error?.issues[0]?.path.join(".")).toBe(field);
  });
});
