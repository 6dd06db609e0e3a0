import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/taxonomy/languages";
import { analyse } from "@/lib/text/analyse";
import { findFacts } from "@/lib/text/facts/find-facts";
import type { Fact } from "@/lib/text/facts/model";
import { factsMeeting } from "./facts-meeting";
import { howOf } from "./how-facts-stand";

const factsIn = (text: string, lang: Language) => [...analyse([{ text, weight: 1 }], lang).facts];
const meetings = (need: string, ofNeed: Language, offer: string, ofOffer: Language) =>
  factsMeeting(factsIn(need, ofNeed), factsIn(offer, ofOffer));

/** A fact as a text states it, with nothing near. */
function stated(text: string): Fact {
  const [found] = findFacts(text, "en");
  if (found === undefined) throw new Error(`no fact in ${text}`);
  return { ...found.fact, near: [] };
}
const how = (need: string, offer: string) => howOf(stated(need), stated(offer));

describe("an offer's quantity", () => {
  it.each([
    ["at least 20 t/d", "50 t/d", "within"],
    ["200-500 kW", "0.3 MW", "within"],
    ["20 t/d", "5-50 t/d", "covering"],
    ["20 t/d", "up to 50 t/d", "covering"],
    ["200-500 kW", "100-1000 kW", "covering"],
    ["200-500 kW", "at least 300 kW", "overlapping"],
    ["at least 95 %", "at least 90 %", "overlapping"],
    ["at least 95 %", "≥ 95 %", "same"],
    ["1 t/h", "24 t/d", "same"],
    ["no more than 5 kW", "7.5 kW", "apart"],
    ["200-500 kW", "below 100 kW", "apart"],
    ["20 t/d", "30 t/d", null],
  ] as const)("of a need of “%s”: “%s” is %s", (need, offer, expected) => {
    expect(how(need, offer)).toBe(expected);
  });

  it("is compared across languages and units where both clauses speak of one thing", () => {
    expect(
      meetings(
        "Xử lý nước thải tối thiểu 1.000 m³/ngày",
        "vi",
        "废水处理能力每小时50—100立方米",
        "zh",
      ),
    ).toEqual([
      {
        dimension: "volume_flow",
        how: "within",
        about: "wastewater-treatment",
        need: "Xử lý nước thải tối thiểu 1.000 m³/ngày",
        offer: "废水处理能力每小时50—100立方米",
      },
    ]);
  });

  it("is not compared with one of another dimension or of another thing", () => {
    expect(meetings("Rice drying of 20 t", "en", "Rice drying of 20 t/d", "en")).toEqual([]);
    expect(meetings("Moisture below 14 %", "en", "Solar cells convert 22 %", "en")).toEqual([]);
    expect(meetings("Lead below 5 ppm", "en", "Lead content of ore is 40 %", "en")).toEqual([]);
  });

  it("misses a need only where both clauses surely speak of one thing", () => {
    const need = "Moisture of dried rice at most 14 %";
    expect(meetings(need, "en", "Dried rice has a moisture of 16 %", "en")[0]?.how).toBe("apart");
    expect(meetings(need, "en", "Rice husk burns to ash of 18 %", "en")).toEqual([]);
  });

  it("that meets the need stands before one that does not", () => {
    const offer = "Small rice dryer for 2 t/d. Large rice dryer for 30 t/d.";
    expect(meetings("Rice dryer for at least 20 t/d", "en", offer, "en")).toMatchObject([
      { how: "within", offer: "Large rice dryer for 30 t/d" },
    ]);
  });

  it("is told once, however often a text says it", () => {
    const twice = "Rice dryer for 20 t/d. This rice dryer takes 20 tonnes per day.";
    expect(meetings(twice, "en", "Rice dryer for 10 to 30 t/d", "en")).toHaveLength(1);
  });
});

const units = {
  mass_flow: ["t/d", "kg/h", "kg/d", "g/s", "t/year"],
  power: ["W", "kW", "MW", "hp"],
  length: ["mm", "cm", "m", "km"],
  temperature: ["°C", "°F"],
} as const;
const inUnits = fc
  .constantFrom(...Object.values(units))
  .chain((names) => fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)));
const amount = fc.integer({ min: 1, max: 5000 });

/** A value of one unit, in another: by what the texts "0 unit" and "1 unit" are read as. */
function converted(value: number, from: string, to: string): number {
  const at = (written: string): number => stated(written).low ?? Number.NaN;
  const [zero, one] = [at(`0 ${to}`), at(`1 ${to}`)];
  const base = at(`0 ${from}`) + value * (at(`1 ${from}`) - at(`0 ${from}`));
  return (base - zero) / (one - zero);
}

const end = fc.option(fc.integer({ min: 1, max: 6 }), { nil: null });
const anyFact: fc.Arbitrary<Fact> = fc
  .record({
    dimension: fc.constantFrom("power", "share"),
    ends: fc
      .tuple(end, end)
      .filter(([low, high]) => (low ?? high) !== null && (low ?? 0) <= (high ?? 9)),
    said: fc.constantFrom("one", "two", "three"),
    near: fc.subarray(["c:rice b:rice", "b:dry", "b:grain"]),
  })
  .map(({ ends: [low, high], ...fact }) => ({ ...fact, low, high }));

describe("facts", () => {
  it("convert between units and back to what they were", () => {
    fc.assert(
      fc.property(amount, inUnits, (value, [from, to]) => {
        expect(converted(converted(value, from, to), to, from)).toBeCloseTo(value, 6);
      }),
    );
  });

  it("are the same facts in whichever unit they are stated", () => {
    fc.assert(
      fc.property(amount, inUnits, (value, [from, to]) => {
        const other = converted(value, from, to).toFixed(9);
        fc.pre(Number(other) > 1e-3);
        expect(how(`${String(value)} ${from}`, `${other} ${to}`)).toBe("same");
      }),
    );
  });

  it("stand to each other as seen from the other side", () => {
    const mirrored = { same: "same", within: "covering", apart: "apart" } as const;
    fc.assert(
      fc.property(anyFact, anyFact, (a, b) => {
        const [one, other] = [howOf(a, b), howOf(b, a)];
        if (one === "same") expect(other).toBe(mirrored.same);
        // A plain number sets no limit, so that side has nothing to miss.
        if (one === "apart") expect([mirrored.apart, null]).toContain(other);
        // Only what is bounded can be covered.
        if (one === "within") expect([mirrored.within, "overlapping"]).toContain(other);
      }),
    );
  });

  it("meet exactly where their ranges overlap", () => {
    fc.assert(
      fc.property(anyFact, anyFact, (need, offer) => {
        const values = Array.from({ length: 8 }, (_, value) => value);
        const inside = ({ low, high }: Fact, value: number): boolean =>
          (low ?? 0) <= value && value <= (high ?? 7);
        const overlap = values.some((value) => inside(need, value) && inside(offer, value));
        const met = howOf(need, offer);
        expect(met !== null && met !== "apart").toBe(overlap);
      }),
    );
  });

  it("meet the same whatever their order", () => {
    fc.assert(
      fc.property(
        fc.array(anyFact, { maxLength: 5 }),
        fc.array(anyFact, { maxLength: 5 }),
        (need, offer) => {
          const turned = factsMeeting(need.toReversed(), offer.toReversed());
          expect(turned).toEqual(factsMeeting(need, offer));
        },
      ),
    );
  });
});
