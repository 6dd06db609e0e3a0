import { describe, expect, it } from "vitest";
import { suggestionsFor } from "./suggest-search";

const labels = (query: string): readonly string[] =>
  suggestionsFor(query, "zh", [])
    .filter(({ kind }) => kind === "concept")
    .map(({ label }) => label);

describe("what is suggested while somebody types", () => {
  it.each(["feishuichu", "fei shui ch", "Feishui Chuli", "废水处"])(
    "names the concept for %s, by characters or by their sound",
    (typed) => {
      expect(labels(typed)).toContain(labels("废水处理")[0]);
    },
  );

  it("takes no single syllable for a sound", () => {
    expect(labels("zhu").some((label) => label.startsWith("注"))).toBe(false);
  });
});
