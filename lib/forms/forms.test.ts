import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentSchema, listFields } from "@/lib/listing/content";
import { formObject } from "./form-data";
import { issueCodes, parse } from "./issues";

const issuesOf = (value: Record<string, unknown>) => {
  const parsed = parse(contentSchema, { lang: "en", ...value });
  return parsed.ok ? [] : parsed.error.issues;
};

describe("a form's entries", () => {
  it("nest by dots, repeat as lists and take the last value of the rest", () => {
    const entries = [
      ["title", "a"],
      ["title", "b"],
      ["ipc", "A01B"],
      ["ipc", "C02F"],
      ["budget.amount", "5"],
      ["$ACTION_ID", "x"],
    ] as const;
    expect(formObject(entries, { lists: ["ipc", "goals"] })).toEqual({
      title: "b",
      ipc: ["A01B", "C02F"],
      goals: [],
      budget: { amount: "5" },
    });
  });

  it("reach no prototype, whatever their names", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom("__proto__.x", "constructor.prototype.x", "a.b.c", "a"),
            fc.string(),
          ),
        ),
        (entries) => {
          formObject(entries);
          expect("x" in {}).toBe(false);
        },
      ),
    );
  });
});

describe("a content from outside", () => {
  it.each([
    [{ lang: "fr" }, "lang", "not_a_choice"],
    [{ title: "x".repeat(257) }, "title", "too_long"],
    [{ ipc: ["C02"] }, "ipc", "not_a_choice"],
    [{ ipc: ["A01B", "A01C", "A01D", "A01F", "A01G", "A01H"] }, "ipc", "too_many"],
    [{ trl: "10" }, "trl", "too_big"],
    [{ trl: "ripe" }, "trl", "not_a_number"],
    [{ deadline: "2026-13-40" }, "deadline", "invalid"],
    [{ transferWays: ["barter"] }, "transferWays", "not_a_choice"],
    [{ goals: ["18"] }, "goals", "too_big"],
  ])("%o: %s %s", (value, field, code) => {
    expect(issuesOf(value)).toMatchObject([{ field, code }]);
  });

  it("keeps money in minor units", () => {
    const parsed = contentSchema.parse({
      lang: "en",
      budget: { amount: "1500.5", currency: "CNY" },
    });
    expect(parsed.budget).toEqual({ minor: 150_050, currency: "CNY" });
    expect(
      contentSchema.parse({ lang: "en", budget: { amount: "", currency: "CNY" } }).budget,
    ).toBeNull();
  });

  it("never throws and always names a known fault, whatever comes", () => {
    const anything = fc.dictionary(
      fc.constantFrom(...Object.keys(contentSchema.shape)),
      fc.anything(),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const parsed = parse(contentSchema, value);
        if (!parsed.ok) {
          for (const { code } of parsed.error.issues) expect(issueCodes).toContain(code);
        }
      }),
    );
  });

  it("survives a second reading unchanged", () => {
    const content = contentSchema.parse({
      lang: "lo",
      title: "t",
      trl: "7",
      goals: ["2"],
      anonymous: "on",
      budget: { amount: 5, currency: "VND" },
    });
    expect(contentSchema.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
    for (const field of listFields) expect(Array.isArray(content[field])).toBe(true);
  });
});
