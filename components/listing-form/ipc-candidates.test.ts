import { describe, expect, it } from "vitest";
import { type ActionState, idleState, type IpcSuggestionView } from "@/lib/action-state";
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
const nothing = { suggested: [], ticked: [] };

describe("the subclasses that the form offers", () => {
  it("are those chosen, then those looked up, then those that the text speaks for, each once", () => {
    const form = fields({ ipc: ["A01G"] }, { ipc: [of("C02F")] });
    const live = { suggested: [of("B01D"), of("C02F")], ticked: [] };
    expect(codes(ipcCandidates(form, {}, live))).toEqual(["A01G", "C02F", "B01D"]);
  });

  it("keep what was ticked when the text no longer speaks for it", () => {
    const live = { suggested: [of("B01D")], ticked: ["C02F"] };
    expect(codes(ipcCandidates(fields({}), {}, live))).toEqual(["C02F", "B01D"]);
  });

  it("have the title that was found, else the one that travels with the form, else their code", () => {
    const form = fields({ ipc: ["A01G", "B01D"], ipcTitles: ["A01G Horticulture in beds"] });
    const titles = ipcCandidates(form, {}, { ...nothing, suggested: [of("C02F")] });
    expect(titles.map(({ title }) => title)).toEqual([
      "Horticulture in beds",
      "B01D",
      "Title of C02F",
    ]);
  });

  it("say of a chosen one what the text says of it now", () => {
    const live = { suggested: [of("A01G")], ticked: ["A01G"] };
    expect(ipcCandidates(fields({ ipc: ["A01G"] }), {}, live)[0]?.suggestion).toEqual(of("A01G"));
  });
});
