import { describe, expect, it } from "vitest";
import { aSubject } from "@/db/testing/subjects";
import { profileSchema } from "./model";
import { profileOf, saysLittle } from "./profile";

describe("a profile", () => {
  it("is plain JSON that its schema reads back", () => {
    const profile = profileOf(aSubject({ ipc: ["C02F"], budget: { minor: 100, currency: "VND" } }));
    const kept: unknown = JSON.parse(JSON.stringify(profile));
    expect(profileSchema.parse(kept)).toEqual(profile);
  });

  it("carries the language that the script shows", () => {
    expect(profileOf(aSubject({ lang: "en", title: "废水处理膜", texts: [] })).lang).toBe("zh");
  });

  it("takes declared codes as they are, and suggests none beside them", () => {
    const { ipc } = profileOf(aSubject({ ipc: ["H04W"], title: "Drip irrigation", texts: [] }));
    expect(ipc).toEqual([{ code: "H04W", confidence: 1, declared: true }]);
  });

  it("suggests codes from the text where none is declared, each surer than nothing and not sure", () => {
    const { ipc } = profileOf(aSubject({ title: "Drip irrigation of orchards", texts: [] }));
    expect(ipc[0]).toMatchObject({ code: "A01G", declared: false });
    for (const { confidence } of ipc) expect(confidence > 0 && confidence < 1).toBe(true);
  });

  it("counts the title of a need more than its text", () => {
    const count = (title: string, text: string) =>
      profileOf(aSubject({ kind: "need", title, texts: [text] })).words.find(
        ({ key }) => key === "en:boiler",
      )?.count;
    expect(count("boiler", "digester")).toBeGreaterThan(count("digester", "boiler") ?? 0);
  });

  it("keeps the quantities that the text states", () => {
    const { quantities } = profileOf(aSubject({ title: "Rice dryer for 5 t/d", texts: ["30 kW"] }));
    expect(quantities).toMatchObject([{ dimension: "mass_flow" }, { dimension: "power" }]);
  });

  it("that was kept before quantities were read has none", () => {
    const { quantities, ...older } = profileOf(aSubject({ title: "Rice dryer for 5 t/d" }));
    expect(quantities).toHaveLength(1);
    expect(profileSchema.parse(older).quantities).toEqual([]);
  });

  it("leaves out what is not wanted", () => {
    const { concepts } = profileOf(
      aSubject({ title: "Growing rice without pesticides", texts: [] }),
    );
    expect(concepts.map(({ key }) => key).some((key) => key.includes("pesticide"))).toBe(false);
  });
});

describe("a text that says little", () => {
  it("is one of fewer than three concepts", () => {
    expect(saysLittle(profileOf(aSubject({ title: "A good thing", texts: ["It is new."] })))).toBe(
      true,
    );
    expect(
      saysLittle(
        profileOf(
          aSubject({
            title: "Drip irrigation",
            texts: ["Wastewater treatment, biogas, rice drying."],
          }),
        ),
      ),
    ).toBe(false);
  });
});
