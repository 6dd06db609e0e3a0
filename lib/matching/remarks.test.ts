import { describe, expect, it } from "vitest";
import { aSubject } from "@/db/testing/subjects";
import type { MatchSubject } from "./model";
import { profileOf } from "./profile";
import { remarksOn } from "./remarks";

const remarks = (ofNeed: Partial<MatchSubject>, ofOffer: Partial<MatchSubject> = {}) =>
  remarksOn({
    need: profileOf(aSubject({ kind: "need", ...ofNeed })),
    offer: profileOf(aSubject(ofOffer)),
  });

describe("remarks", () => {
  it("are none where nobody states anything", () => {
    expect(remarks({})).toEqual([]);
  });

  it("say whether the other side is the partner sought", () => {
    expect(
      remarks(
        { partnerKinds: ["university"] },
        { organisationKind: "company", organisationSize: "small" },
      ),
    ).toEqual([{ code: "partner_kind", seeker: "need", kind: "company", wanted: false }]);
    expect(remarks({ organisationSize: "small" }, { partnerSizes: ["small"] })).toEqual([
      { code: "partner_size", seeker: "offer", size: "small", wanted: true },
    ]);
  });

  it.each([
    [500, "CNY", "covers"],
    [50, "CNY", "below"],
    [500, "USD", "not_comparable"],
  ] as const)(
    "compare a budget of %d %s with a price of 100 CNY: %s",
    (minor, currency, relation) => {
      const price = { budget: { minor: 100, currency: "CNY" as const } };
      expect(remarks({ budget: { minor, currency } }, price)[0]).toMatchObject({
        code: "budget",
        relation,
      });
    },
  );

  it("warn of restricted technology before anything else about export", () => {
    const codes = (ofOffer: Partial<MatchSubject>) =>
      remarks({ exportControl: "not_assessed" }, ofOffer).map(({ code }) => code);
    expect(codes({ exportControl: "restricted" })).toEqual(["export_restricted"]);
    expect(codes({ exportControl: "free" })).toEqual(["export_not_assessed"]);
  });

  it("name the deadlines of both sides", () => {
    expect(remarks({ deadline: 5 }, { deadline: 9 })).toEqual([
      { code: "deadline", side: "need", at: 5 },
      { code: "deadline", side: "offer", at: 9 },
    ]);
  });
});
