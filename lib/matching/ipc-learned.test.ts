import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/taxonomy/languages";
import { analyse } from "@/lib/text/analyse";
import { IpcTeachings, type Lesson } from "./ipc-learned";
import { suggestIpc } from "./suggest-ipc";

const lesson = (
  id: string,
  text: string,
  codes: readonly string[],
  lang: Language = "en",
): Lesson => {
  const { words, mentions } = analyse([{ text, weight: 1 }], lang);
  return {
    id,
    words: [...words],
    concepts: mentions.map(({ concept, said }) => ({ key: concept, count: 1, said })),
    ipc: codes.map((code) => ({ code, confidence: 1, declared: true })),
  };
};

const text = "Seaweed wrack gatherer for resort beaches";
const read = (said: string, lang: Language = "en") => analyse([{ text: said, weight: 1 }], lang);
const places = (learned: IpcTeachings, code: string) =>
  suggestIpc(read(text), { learned }).findIndex((found) => found.code === code);

describe("what published listings teach", () => {
  it("is nothing without listings: the suggestion equals the start", () => {
    expect(suggestIpc(read(text), { learned: new IpcTeachings() })).toEqual(suggestIpc(read(text)));
  });

  it("lifts the code of listings with a text like it, and more with each", () => {
    const learned = new IpcTeachings();
    const scoreOf = () =>
      suggestIpc(read(text), { learned }).find(({ code }) => code === "E01H")?.confidence ?? 0;
    const steps = [1, 2, 3, 4].map((id) => {
      learned.learn(lesson(`l${id}`, "Wrack gatherer that cleans beaches of seaweed", ["E01H"]));
      return scoreOf();
    });
    expect(places(learned, "E01H")).toBe(0);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps[3]).toBeGreaterThan(steps[0] ?? 1);
  });

  it("reaches other languages through concepts", () => {
    const learned = new IpcTeachings();
    const drip = "hệ thống tưới nhỏ giọt";
    for (const id of ["a", "b", "c", "d", "e", "f"]) {
      learned.learn(lesson(id, "Drip irrigation", ["F16L"]));
    }
    const codes = (found: ReturnType<typeof suggestIpc>) => found.map(({ code }) => code);
    expect(codes(suggestIpc(read(drip, "vi")))).not.toContain("F16L");
    expect(codes(suggestIpc(read(drip, "vi"), { learned }))).toContain("F16L");
  });

  it("is forgotten with the listing, and changes with it", () => {
    const learned = new IpcTeachings();
    learned.learn(lesson("a", text, ["E01H"]));
    learned.learn(lesson("a", text, ["A01F"]));
    expect(learned.word("en:wrack")).toEqual(new Map([["A01F", 1]]));
    learned.forget("a");
    expect(learned.word("en:wrack").size).toBe(0);
    expect(suggestIpc(read(text), { learned })).toEqual(suggestIpc(read(text)));
  });

  it("comes from declared codes alone, shared among them", () => {
    const learned = new IpcTeachings();
    const suggested = { code: "H01L", confidence: 0.5, declared: false };
    learned.learn({ ...lesson("a", text, []), ipc: [suggested] });
    expect(learned.word("en:wrack").size).toBe(0);
    learned.learn(lesson("b", text, ["E01H", "B63B"]));
    expect(learned.word("en:wrack")).toEqual(
      new Map([
        ["E01H", 0.5],
        ["B63B", 0.5],
      ]),
    );
  });

  it("is that of the latest listings where there are too many, exactly as if they alone had come", () => {
    const lessons = [
      lesson("a", "Seaweed gatherer for beaches", ["E01H", "B63B", "A01D"]),
      lesson("b", "Seaweed dryer", ["F26B"]),
      lesson("c", "Gatherer of plastic on beaches", ["E02B", "B63B", "E01H"]),
      lesson("d", "Dryer for rice", ["F26B", "A23B", "A01F"]),
    ];
    const few = new IpcTeachings(3);
    for (const one of lessons) few.learn(one);
    expect(few.lessons().map(({ id }) => id)).toEqual(["b", "c", "d"]);
    few.learn(lesson("b", "Dryer for seaweed and kelp", ["F26B"])); // changed, and so the latest
    few.learn(lesson("e", "Kelp cutter", ["A01D"]));
    const alone = new IpcTeachings();
    for (const one of few.lessons()) alone.learn(one);
    expect(few.lessons().map(({ id }) => id)).toEqual(["d", "b", "e"]);
    for (const word of ["seaweed", "gather", "beach", "dryer", "plastic", "rice", "kelp"]) {
      expect(few.word(`en:${word}`), word).toEqual(alone.word(`en:${word}`));
    }
    expect(few.word("en:kelp").get("A01D")).toBe(1);
    expect(few.word("en:plastic").size).toBe(0);
  });

  it("makes room for nobody by a listing that teaches nothing", () => {
    const few = new IpcTeachings(1);
    few.learn(lesson("a", text, ["E01H"]));
    few.learn(lesson("b", text, []));
    expect(few.lessons().map(({ id }) => id)).toEqual(["a"]);
  });
});
