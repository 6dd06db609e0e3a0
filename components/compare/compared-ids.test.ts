import { describe, expect, it } from "vitest";
import { comparePath, differs, idsOf } from "./compared-ids";

const [a, b] = ["lst_00000000000000000001", "lst_00000000000000000002"] as const;

describe("the listings that an address asks for", () => {
  it("are read from commas, repetitions and links, each once, in their order", () => {
    expect(idsOf([`${b},${a}`])).toEqual([b, a]);
    expect(idsOf([a, b, a])).toEqual([a, b]);
    expect(idsOf([`https://example.org/zh/listings/${a}?country=off`])).toEqual([a]);
  });

  it("are none where nothing looks like one", () => {
    expect(idsOf(["", "lst_short", "../x"])).toEqual([]);
  });

  it("stand in the address again", () => {
    const path = comparePath([a, b], true);
    expect(new URLSearchParams(path.split("?")[1]).get("only")).toBe("differences");
    expect(idsOf([decodeURIComponent(path)])).toEqual([a, b]);
  });
});

describe("a row of the comparison", () => {
  it("differs where one says what another does not", () => {
    expect(differs([["TRL 8"], ["TRL 9"]])).toBe(true);
    expect(differs([["TRL 8"], []])).toBe(true);
  });

  it("leaves out the listings to which it does not apply", () => {
    expect(differs([["TRL 8"], null, ["TRL 8"]])).toBe(false);
    expect(differs([["TRL 8"], null, ["TRL 9"]])).toBe(true);
  });

  it("does not differ by order alone", () => {
    expect(
      differs([
        ["licence", "service"],
        ["service", "licence"],
      ]),
    ).toBe(false);
    expect(differs([[], []])).toBe(false);
  });
});
