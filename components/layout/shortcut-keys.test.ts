import { describe, expect, test } from "vitest";
import { goTargets, wishOf } from "./shortcut-keys";

describe("a key", () => {
  test("leads to a place only after g", () => {
    expect(wishOf("o", true)).toEqual({ kind: "go", path: "/listings?kind=offer" });
    expect(wishOf("o", false)).toEqual({ kind: "nothing" });
  });

  test("asks for the sheet, the search field or a second key", () => {
    expect(wishOf("?", false).kind).toBe("help");
    expect(wishOf("/", true).kind).toBe("search");
    expect(wishOf("g", true).kind).toBe("second");
  });

  test("has one meaning alone", () => {
    expect(new Set(goTargets.map(({ key }) => key)).size).toBe(goTargets.length);
  });
});
