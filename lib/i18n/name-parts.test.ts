import { describe, expect, it } from "vitest";
import { nameParts } from "./name-parts";

describe("a name in two languages", () => {
  it("is divided before its bracket, each part in its own language", () => {
    expect(nameParts("燕麓水环境技术研究院 (Yanlu Institute)")).toEqual([
      { text: "燕麓水环境技术研究院", lang: "zh-Hans" },
      { text: " (Yanlu Institute)", lang: null },
    ]);
  });

  it("loses nothing", () => {
    for (const name of ["PT Tirta (A) (B)", "（甲）乙", "ສູນ", "a", ""]) {
      expect(
        nameParts(name)
          .map(({ text }) => text)
          .join(""),
      ).toBe(name);
    }
  });
});
