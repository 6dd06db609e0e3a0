import { describe, expect, it } from "vitest";
import { aSubject } from "@/db/testing/subjects";
import type { Language } from "@/lib/taxonomy/languages";
import { type MatchSubject, type Reason, reasonSchema } from "../model";
import { profileOf } from "../profile";
import { scorePair } from "../score";
import { statisticsOf } from "../statistics";
import { defaultWeights } from "../weights";

type Given = Partial<MatchSubject> & { readonly lang: Language; readonly title: string };

function reasonsOf(ofNeed: Given, ofOffer: Given): readonly Reason[] {
  const need = profileOf(aSubject({ kind: "need", texts: [], ...ofNeed }));
  const offer = profileOf(aSubject({ texts: [], ...ofOffer }));
  const outcome = scorePair(need, offer, {
    weights: defaultWeights,
    statistics: statisticsOf([need, offer]),
    countryPart: true,
    aseanWithAsean: false,
    now: 0,
  });
  return outcome.outcome === "scored" ? outcome.reasons : [];
}
const ofCode = (reasons: readonly Reason[], code: Reason["code"]) =>
  reasons.find((reason) => reason.code === code);

describe("topic reasons", () => {
  it("show a shared concept in the words of both texts", () => {
    const reasons = reasonsOf(
      { lang: "vi", title: "Hệ thống tưới nhỏ giọt" },
      { lang: "zh", title: "果园滴灌设备" },
    );
    expect(ofCode(reasons, "shared_concepts")).toMatchObject({
      shared: [{ key: "drip-irrigation", need: "tưới nhỏ giọt", offer: "滴灌" }],
    });
  });

  it("show the broader concept in which two kinds of a thing meet", () => {
    const reasons = reasonsOf(
      { lang: "en", title: "Sprinkler irrigation wanted" },
      { lang: "en", title: "Drip irrigation kit" },
    );
    expect(ofCode(reasons, "related_concepts")).toBeDefined();
  });

  it("show of several broader concepts the narrowest, and the same words once", () => {
    const reasons = reasonsOf(
      { lang: "en", title: "Sprinkler irrigation, straw" },
      { lang: "en", title: "Drip irrigation kit, rice husk" },
    );
    const related = ofCode(reasons, "related_concepts");
    const shared = related?.code === "related_concepts" ? related.shared : [];
    expect(shared.length).toBeGreaterThan(0);
    expect(new Set(shared.map(({ need, offer }) => `${need} ${offer}`)).size).toBe(shared.length);
  });

  it("show no unit as a shared word", () => {
    const reasons = reasonsOf(
      { lang: "en", title: "Shuttles for weavers, 3 kW" },
      { lang: "en", title: "Shuttles for weavers, 5 kW" },
    );
    const said = JSON.stringify(ofCode(reasons, "shared_words"));
    expect(said).toContain("weavers");
    expect(said).not.toContain("kW");
  });

  it("show words of one language beyond the concepts", () => {
    const reasons = reasonsOf(
      { lang: "en", title: "Handloom weavers seek quieter shuttles" },
      { lang: "en", title: "Quiet shuttle for handloom weavers" },
    );
    const shared = ofCode(reasons, "shared_words");
    expect(JSON.stringify(shared)).toContain("weavers");
  });

  it("say so where nothing is shared", () => {
    const reasons = reasonsOf(
      { lang: "en", title: "Payroll software" },
      { lang: "en", title: "Coffee roaster" },
    );
    expect(ofCode(reasons, "topic_apart")).toBeDefined();
  });

  it("name a common market only beside something that the texts share", () => {
    const market = { markets: ["water" as const] };
    const alike = reasonsOf(
      { lang: "en", title: "Drip irrigation wanted", ...market },
      { lang: "en", title: "Drip irrigation kit", ...market },
    );
    const unlike = reasonsOf(
      { lang: "en", title: "Payroll software", ...market },
      { lang: "en", title: "Coffee roaster", ...market },
    );
    expect(ofCode(alike, "shared_markets")).toBeDefined();
    expect(ofCode(unlike, "shared_markets")).toBeUndefined();
  });

  it("are plain data that their schema reads back", () => {
    const reasons = reasonsOf(
      { lang: "vi", title: "Hệ thống tưới nhỏ giọt", country: "VN", trl: 6 },
      { lang: "zh", title: "果园滴灌设备", country: "CN", trl: 5 },
    );
    for (const reason of reasons) {
      expect(reasonSchema.parse(JSON.parse(JSON.stringify(reason)))).toEqual(reason);
    }
  });
});
