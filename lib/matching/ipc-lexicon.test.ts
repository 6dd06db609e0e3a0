import { describe, expect, it } from "vitest";
import { ipcEntry, isIpcSubclass } from "@/lib/taxonomy/ipc";
import { wordCounts } from "@/lib/text/term-words";
import { thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { ipcLexiconOf } from "./ipc-lexicon";
import { ipcWordRows } from "./ipc-words";

describe("the words of subclasses", () => {
  it("belong to real subclasses, each listed once, with words in both languages", () => {
    const codes = ipcWordRows.map(([code]) => code);
    expect(codes.filter((code) => !isIpcSubclass(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    for (const [code, en, zh] of ipcWordRows) {
      expect(en.join(" "), code).not.toMatch(/[^\u0020-\u007E]/);
      expect(zh.join(" "), code).toMatch(/[\u4e00-\u9fff]/);
      expect(new Set(en).size, code).toBe(en.length);
      expect(new Set(zh).size, code).toBe(zh.length);
    }
  });

  it("say more than the title of their subclass", () => {
    for (const [code, en] of ipcWordRows) {
      const title = wordCounts([ipcEntry(code)?.title.en ?? ""], "en");
      const own = [...wordCounts(en, "en").keys()].filter((key) => !title.has(key));
      expect(own.length, code).toBeGreaterThanOrEqual(5);
    }
  });
});

describe("the lexicon", () => {
  const codes = (lang: "en" | "zh" | "vi", key: string) => [
    ...(ipcLexiconOf(thesaurus(), lang).get(key)?.keys() ?? []),
  ];

  it("learns from titles and lists in English and Chinese, and from the thesaurus in every language", () => {
    expect(codes("zh", "zh:灌溉")).toContain("A01G");
    expect(codes("vi", "vi:tưới")).toContain("A01G");
    expect(codes("en", "en:horsesho")).toContain("A01L");
  });
});
