import { expect, it } from "vitest";
import { aSubject } from "@/db/testing/subjects";
import { type MatchSubject, reasonSchema } from "../model";
import { profileOf } from "../profile";
import { scorePair } from "../score";
import { statisticsOf } from "../statistics";
import { defaultWeights } from "../weights";

function scored(ofNeed: Partial<MatchSubject>, ofOffer: Partial<MatchSubject>) {
  const need = profileOf(aSubject({ kind: "need", texts: [], ...ofNeed }));
  const offer = profileOf(aSubject({ texts: [], ...ofOffer }));
  const score = scorePair(need, offer, {
    weights: defaultWeights,
    statistics: statisticsOf([need, offer]),
    countryPart: true,
    aseanWithAsean: false,
    now: 0,
  });
  if (score.outcome !== "scored") throw new Error("the pair is forbidden");
  return score;
}
const factsOf = ({ reasons }: ReturnType<typeof scored>) =>
  reasons.filter(({ code }) => code === "fact_met" || code === "fact_missed");

it("quantities of one thing are reasons for and against, in the words of both texts", () => {
  const need = { title: "Rice dryer, dried rice moisture at most 14 %, at least 20 t/d" };
  const offer = { title: "Rice dryer, dried rice moisture of 16 %, 30 t/d" };
  const reasons = factsOf(scored(need, offer));
  expect(reasons).toMatchObject([
    { code: "fact_met", how: "within", need: "at least 20 t/d", offer: "30 t/d" },
    { code: "fact_missed", dimension: "share" },
  ]);
  for (const reason of reasons) expect(reasonSchema.parse(reason)).toEqual(reason);
});

it("quantities move no points, met or missed", () => {
  const need = { title: "Rice dryer for at least 20 t/d" };
  const met = scored(need, { title: "Rice dryer for 30 t/d" });
  const missed = scored(need, { title: "Rice dryer for 10 t/d" });
  expect(factsOf(met)).toHaveLength(1);
  expect(missed.parts).toEqual(met.parts);
});
