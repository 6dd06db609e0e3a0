import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallStringTable, stringTable } from "./string-table";

describe.each([
  ["a large table", stringTable],
  ["a small table", smallStringTable],
] as const)("%s of texts", (_, make) => {
  it("numbers texts in the order in which they come and gives them back", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 8 })), (texts) => {
        const table = make();
        const different = [...new Set(texts.map((text) => text.toWellFormed()))];
        for (const text of texts) table.take(text.toWellFormed());
        expect(different.map(table.find)).toEqual([...different.keys()]);
        expect(different.map((__, number) => table.text(number))).toEqual(different);
        expect(table.size()).toBe(different.length);
      }),
    );
  });

  it("grows beyond its first room and knows what it lacks", () => {
    const table = make();
    for (let number = 0; number < 20_000; number++) table.take(`text ${number}`);
    expect(table.find("text 19999")).toBe(19_999);
    expect(table.text(12_345)).toBe("text 12345");
    expect(table.find("another")).toBe(-1);
  });
});
