import { describe, expect, it } from "vitest";
import { analyse } from "./analyse";

const keysOf = (text: string, lang: "en" | "vi" | "zh" | "id" | "ms" | "fil"): string[] =>
  analyse([{ text, weight: 1 }], lang).words.map(({ key }) => key);

describe("the words of a text", () => {
  it("are stems without function words, numbers and letters", () => {
    expect(keysOf("The membranes of 3 pumps", "en").filter((key) => !key.includes("_"))).toEqual([
      "en:membran",
      "en:pump",
    ]);
  });

  it("come with pairs of neighbours, not across the end of a phrase", () => {
    expect(keysOf("heat pump, dryer", "en").filter((key) => key.includes("_"))).toEqual([
      "en:heat_pump",
    ]);
  });

  it("share a space in Indonesian and Malay", () => {
    expect(keysOf("membran", "id")).toEqual(keysOf("membran", "ms"));
  });

  it("count as often as their fields weigh, and keep the first way they were written", () => {
    const { words } = analyse(
      [
        { text: "Pumps", weight: 5 },
        { text: "pump", weight: 1 },
      ],
      "en",
    );
    expect(words).toEqual([{ key: "en:pump", count: 6, said: "Pumps" }]);
  });

  it("are by script where a text mixes scripts", () => {
    expect(keysOf("LED 灯", "zh")).toEqual(["en:led", "zh:灯"]);
  });
});

describe("an analysis", () => {
  it("of nothing is empty", () => {
    expect(analyse([{ text: "", weight: 1 }], "th")).toEqual({
      lang: "th",
      mentions: [],
      words: [],
      bridge: [],
      facts: [],
    });
  });

  it("is the same every time", () => {
    const fields = [{ text: "ระบบบำบัดน้ำเสียสำหรับโรงงานยางพารา", weight: 1 }];
    expect(analyse(fields, "th")).toEqual(analyse(fields, "th"));
  });
});
