import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/taxonomy/languages";
import { analyse } from "../analyse";
import { mostFacts } from "./facts-of";

const factsIn = (text: string, lang: Language) => analyse([{ text, weight: 1 }], lang).facts;
const nearOf = (text: string, lang: Language) =>
  factsIn(text, lang).map(({ near }) => near.flatMap((thing) => thing.split(" ")));

describe("what a quantity is of", () => {
  it("is what its own clause speaks of, in words that other languages meet", () => {
    const [energy, recovery] = nearOf("废水处理能耗低于3 kWh/m³，水回收率60%以上。", "zh");
    expect(energy).toContain("c:wastewater-treatment");
    expect(recovery).not.toContain("c:wastewater-treatment");
    expect(recovery?.some((key) => key.startsWith("b:recover"))).toBe(true);
  });

  it("is one thing for a concept and the words that name it", () => {
    const [fact] = factsIn("Wastewater treatment of 500 m³/d", "en");
    expect(fact?.near).toEqual([expect.stringMatching(/^c:wastewater-treatment b:\S+ b:\S+$/)]);
  });

  it("is no word of measuring, no unit and nothing that is not wanted", () => {
    expect(nearOf("An average rate of 5 kg/h without pesticides", "en")).toEqual([[]]);
  });
});

describe("the quantities of a text", () => {
  it("are the first ones where there are many", () => {
    const table = Array.from({ length: 40 }, (_, row) => `${String(row + 1)} kW`).join("; ");
    const facts = factsIn(table, "en");
    expect(facts).toHaveLength(mostFacts);
    expect(facts[0]?.said).toBe("1 kW");
  });
});
