import { describe, expect, it } from "vitest";
import { spread, textWidth } from "./chart-scale";

describe("labels beside the ends of lines", () => {
  it("stay where they belong while there is room", () => {
    expect(spread([80, 20, 50], 14, 100)).toEqual([80, 20, 50]);
  });

  it("are moved apart in the order of their lines, and never below the chart", () => {
    const places = spread([96, 90, 92, 10], 14, 100);
    expect(places).toEqual([100, 72, 86, 10]);
  });
});

describe("the estimated width of a text", () => {
  it("is more for Chinese letters than for Latin ones", () => {
    expect(textWidth("越南")).toBeGreaterThan(textWidth("ab"));
  });

  it("is more for capitals, which a name may consist of", () => {
    expect(textWidth("ASEAN")).toBeGreaterThan(textWidth("asean"));
  });
});
