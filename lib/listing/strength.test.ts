import { describe, expect, it } from "vitest";
import { aContent } from "@/db/testing/factories";
import { defaultWeights } from "@/lib/matching/weights";
import { contentSchema, type ListingContent } from "./content";
import { strengthOf } from "./strength";

const { points } = defaultWeights;
const blank = contentSchema.parse({ lang: "en" });
const long = "A dryer for 5 t/d of paddy that stores solar heat in a gravel bed. ".repeat(10);
const full = aContent({
  description: long,
  markets: ["agriculture"],
  support: ["training"],
  goals: [2],
  specification: {
    material: "Wet paddy",
    method: "Solar",
    performance: "5 t/d",
    product: "Rice",
    place: "Villages",
  },
});

const offer = (content: ListingContent) =>
  strengthOf({ kind: "offer", content, country: "CN" }, points);
const need = (content: ListingContent) =>
  strengthOf({ kind: "need", content, country: "LA" }, points);
const aidsOf = (content: ListingContent, strength = offer) =>
  strength(content).aids.map(({ aid }) => aid);

describe("the strength of a listing", () => {
  it("is whole where everything is said that matching uses, and lacks nothing", () => {
    expect(offer(full)).toEqual({ percent: 100, aids: [] });
    expect(need({ ...full, trl: null, support: [] })).toEqual({ percent: 100, aids: [] });
  });

  it("is what the organisation alone says where nothing is written", () => {
    expect(offer(blank).percent).toBe(Math.floor((points.country * 4) / 6));
    const sum = offer(blank).aids.reduce((total, aid) => total + aid.points, 0);
    expect(sum + offer(blank).percent).toBe(100);
  });

  it("names what adds the most points first", () => {
    const { aids } = offer(blank);
    expect(aids[0]).toEqual({ aid: "ipc", points: points.field });
    expect(aids.map((aid) => aid.points)).toEqual(
      aids.map((aid) => aid.points).sort((a, b) => b - a),
    );
  });

  it("asks an offer for its stage, and a need for its parts", () => {
    expect(aidsOf({ ...full, trl: null })).toEqual(["trl"]);
    expect(aidsOf({ ...full, specification: blank.specification }, need)).toEqual([
      "specification",
    ]);
    expect(aidsOf({ ...full, specification: blank.specification })).toEqual([]);
  });

  it("grows with the length of the description, sooner in Chinese", () => {
    const description = "字".repeat(200);
    const english = offer({ ...full, description: `${description}1` });
    const chinese = offer({ ...full, lang: "zh", description: `${description}1` });
    expect(english.percent).toBeLessThan(chinese.percent);
    expect(offer({ ...full, description: "Short, 1." }).percent).toBeLessThan(english.percent);
  });

  it("misses figures and a country that is not known", () => {
    const noFigures = {
      ...full,
      description: long.replaceAll("5", ""),
      advantages: "Half the fuel.",
    };
    expect(aidsOf(noFigures)).toEqual(["figures"]);
    expect(strengthOf({ kind: "need", content: full, country: null }, points).aids).toEqual([
      { aid: "country", points: (points.country * 5) / 6 + points.stage },
    ]);
  });

  it("never grows by taking something away", () => {
    for (const field of ["ipc", "transferWays", "markets", "goals", "support"] as const) {
      expect(offer({ ...full, [field]: [] }).percent).toBeLessThan(100);
    }
  });
});
