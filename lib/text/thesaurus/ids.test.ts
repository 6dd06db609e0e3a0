import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { thesaurus } from "./thesaurus";

/** Every id ever given, sorted, one a line; one whose concept is gone carries the word "retired". */
const ledger = readFileSync(path.join(import.meta.dirname, "ids.txt"), "utf8")
  .trim()
  .split("\n");
const idOf = (line: string): string => line.replace(/ retired$/, "");
const isRetired = (line: string): boolean => line.endsWith(" retired");

const present = thesaurus().concepts.map(({ id }) => id);

describe("the ids ever given", () => {
  it("are sorted, each once", () => {
    const ids = ledger.map(idOf);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("stand in the data unless they are retired: none disappears unnoticed", () => {
    const kept = new Set(present);
    const gone = ledger.filter((line) => !isRetired(line) && !kept.has(line));
    expect(gone).toEqual([]);
  });

  it("are never given again once they are retired", () => {
    const retired = new Set(ledger.filter(isRetired).map(idOf));
    expect(present.filter((id) => retired.has(id))).toEqual([]);
  });

  it("are all written down", () => {
    const given = new Set(ledger.map(idOf));
    expect(present.filter((id) => !given.has(id))).toEqual([]);
  });
});
