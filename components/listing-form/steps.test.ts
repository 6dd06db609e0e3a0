import { describe, expect, it } from "vitest";
import { contentSchema } from "@/lib/listing/content";
import { listingKinds } from "@/lib/listing/model";
import { firstStepWith, neighbours, stepOfField, stepsOf } from "./steps";

describe("the steps of the form", () => {
  it("ask a need for what is wanted, and an offer not", () => {
    expect(stepsOf("need")).toContain("wanted");
    expect(stepsOf("offer")).not.toContain("wanted");
  });

  it.each(listingKinds)("hold every field of an %s in a step that it has", (kind) => {
    for (const field of Object.keys(contentSchema.shape)) {
      expect(stepsOf(kind), field).toContain(stepOfField(kind, field));
    }
  });

  it("leave only texts to the first", () => {
    const fields = Object.keys(contentSchema.shape);
    const first = fields.filter((field) => stepOfField("offer", field) === "about");
    expect(first.sort()).toEqual(
      ["advantages", "description", "lang", "specification", "summary", "title"].sort(),
    );
  });

  it("lead a fault to where its field stands", () => {
    expect(stepOfField("need", "specification.place")).toBe("wanted");
    expect(stepOfField("offer", "budget.amount")).toBe("terms");
  });

  it("lead several faults to the first of their steps, whatever their order", () => {
    expect(firstStepWith("offer", ["deadline", "ipc", "trl"])).toBe("field");
    expect(firstStepWith("need", ["ipc", "specification.place"])).toBe("wanted");
    expect(firstStepWith("offer", [])).toBeNull();
  });

  it.each(listingKinds)("of an %s lead forth and back through all of them", (kind) => {
    const steps = stepsOf(kind);
    for (const [place, step] of steps.entries()) {
      expect(neighbours(kind, step)).toEqual({
        before: steps[place - 1] ?? null,
        after: steps[place + 1] ?? null,
      });
    }
    expect(neighbours(kind, "about").before).toBeNull();
    expect(neighbours(kind, "terms").after).toBeNull();
  });
});
