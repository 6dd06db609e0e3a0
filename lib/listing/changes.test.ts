import { describe, expect, it } from "vitest";
import { aContent } from "@/db/testing/factories";
import { changesOf } from "./changes";
import { reviewedFields } from "./content";

describe("what an edit changes", () => {
  it("names each reviewed field, with what was and what would be", () => {
    const after = aContent({ title: "Solar dryer for maize", ipc: ["F26B", "A23B"], trl: 9 });
    expect(changesOf(aContent({ title: "Solar dryer for paddy" }), after)).toEqual([
      {
        field: "title",
        pieces: [
          { kind: "same", text: "Solar dryer for " },
          { kind: "removed", text: "paddy" },
          { kind: "added", text: "maize" },
        ],
      },
      { field: "ipc", before: ["F26B"], after: ["F26B", "A23B"] },
      { field: "trl", before: ["8"], after: ["9"] },
    ]);
  });

  it("leaves no reviewed field out", () => {
    const { specification } = aContent();
    const after = aContent({
      lang: "vi",
      title: "x",
      summary: "x",
      description: "x",
      advantages: "x",
      specification: { ...specification, material: "x" },
      ipc: [],
      trl: null,
      ipStatus: null,
      ipNotes: "x",
      patentNumbers: ["x"],
      exportControl: null,
    });
    const named = changesOf(aContent(), after).map(({ field }) => field.split(".")[0] ?? "");
    expect(named.sort()).toEqual([...reviewedFields].sort());
  });

  it("is nothing where only unreviewed fields differ", () => {
    expect(changesOf(aContent(), aContent({ support: ["training"], anonymous: true }))).toEqual([]);
  });
});
