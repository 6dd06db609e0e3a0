import { describe, expect, it } from "vitest";
import {
  type ActionState,
  idleState,
  type IpcBranchView,
  type IpcSuggestionView,
} from "@/lib/action-state";
import { ipcCandidates } from "./ipc-candidates";

const of = (code: string): IpcSuggestionView => ({
  code,
  title: `Title of ${code}`,
  confidence: 0.5,
  terms: ["water"],
});
const fields = (
  entries: Readonly<Record<string, readonly string[]>>,
  found?: ActionState["found"],
) => ({
  state: { ...idleState, found: found ?? null },
  values: (name: string) => entries[name] ?? [],
});
const codes = (given: ReturnType<typeof ipcCandidates>) => given.map(({ code }) => code);
const branch = (code: string, below: readonly IpcBranchView[] = []): IpcBranchView => ({
  code,
  level: code.length === 1 ? "section" : code.length === 3 ? "class" : "subclass",
  title: `Title of ${code}`,
  offers: 0,
  needs: 0,
  isOpen: below.length > 0,
  below,
});
/** A tree that is open at C02. */
const tree = [branch("A"), branch("C", [branch("C01"), branch("C02", [branch("C02F")])])];
const nothing = { suggested: [], ticked: [] };

describe("the subclasses that the form offers", () => {
  it("are those chosen, then those looked up, then those that the text speaks for, each once", () => {
    const form = fields({ ipc: ["A01G"] }, { ipc: [of("C02F")] });
    const live = { suggested: [of("B01D"), of("C02F")], ticked: [] };
    expect(codes(ipcCandidates(form, {}, live, []))).toEqual(["A01G", "C02F", "B01D"]);
  });

  it("keep what was ticked when the text no longer speaks for it", () => {
    const live = { suggested: [of("B01D")], ticked: ["C02F"] };
    expect(codes(ipcCandidates(fields({}), {}, live, []))).toEqual(["C02F", "B01D"]);
  });

  it("have the title that was found, else the one that travels with the form, else their code", () => {
    const form = fields({ ipc: ["A01G", "B01D"], ipcTitles: ["A01G Horticulture in beds"] });
    const titles = ipcCandidates(form, {}, { ...nothing, suggested: [of("C02F")] }, []);
    expect(titles.map(({ title }) => title)).toEqual([
      "Horticulture in beds",
      "B01D",
      "Title of C02F",
    ]);
  });

  it("say of a chosen one what the text says of it now", () => {
    const live = { suggested: [of("A01G")], ticked: ["A01G"] };
    expect(ipcCandidates(fields({ ipc: ["A01G"] }), {}, live, [])[0]?.suggestion).toEqual(
      of("A01G"),
    );
  });

  it("are not those that can be ticked in an open tree, but for what was chosen before it was opened", () => {
    const live = { suggested: [of("B01D"), of("C02F")], ticked: ["C02F"] };
    expect(codes(ipcCandidates(fields({}), {}, live, tree))).toEqual(["B01D"]);
    const before = fields({ ipc: ["C02F"] });
    expect(codes(ipcCandidates(before, {}, live, tree))).toEqual(["C02F", "B01D"]);
  });
});
