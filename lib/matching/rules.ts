import { isAsean } from "@/lib/taxonomy/countries";
import type { ForbiddenRule, Profile } from "./model";
import type { Context, Pair } from "./parts/finding";

type Rule = (pair: Pair, context: Context) => boolean;

const outsideTargets = (from: Profile, to: Profile): boolean =>
  from.targetCountries.length > 0 &&
  to.country !== null &&
  !from.targetCountries.includes(to.country);

const past = ({ deadline }: Profile, now: number): boolean => deadline !== null && deadline < now;

/**
 * The pairs that must not be matched (principle 4). An unknown organisation is never the same as
 * anything, and a rule about countries needs the countries known.
 */
const rules: Readonly<Record<ForbiddenRule, Rule>> = {
  not_a_pair: ({ need, offer }) => need.kind !== "need" || offer.kind !== "offer",
  same_organisation: ({ need, offer }) =>
    need.organisationId !== null && need.organisationId === offer.organisationId,
  prohibited_technology: ({ need, offer }) =>
    need.exportControl === "prohibited" || offer.exportControl === "prohibited",
  target_country: ({ need, offer }) => outsideTargets(need, offer) || outsideTargets(offer, need),
  china_with_china: ({ need, offer }) => need.country === "CN" && offer.country === "CN",
  asean_with_asean: ({ need, offer }, { aseanWithAsean }) =>
    !aseanWithAsean &&
    need.country !== null &&
    offer.country !== null &&
    isAsean(need.country) &&
    isAsean(offer.country),
  past_deadline: ({ need, offer }, { now }) => past(need, now) || past(offer, now),
};

const order: readonly ForbiddenRule[] = [
  "not_a_pair",
  "same_organisation",
  "prohibited_technology",
  "target_country",
  "china_with_china",
  "asean_with_asean",
  "past_deadline",
];

/** The first rule that forbids a pair, or null where it may be matched. */
export const forbiddenRule = (pair: Pair, context: Context): ForbiddenRule | null =>
  order.find((rule) => rules[rule](pair, context)) ?? null;
