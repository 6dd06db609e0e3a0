import type { FormValues } from "@/components/form/form-values";
import { type Money, currencyDigits } from "@/lib/shared/currencies";
import type { ListingFormView } from "@/lib/listing/view";

const entry = (value: string | number | null): readonly string[] =>
  value === null || value === "" ? [] : [String(value)];

const amountOf = ({ minor, currency }: Money): string => {
  const digits = currencyDigits[currency];
  const amount = minor / 10 ** digits;
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(digits);
};

const specificationValues = (parts: ListingFormView["content"]["specification"]): FormValues =>
  Object.fromEntries(
    Object.entries(parts).map(([part, text]) => [`specification.${part}`, entry(text)]),
  );

/** A listing as the entries of its form, by field name. */
export function initialValues({
  id,
  version,
  kind,
  content,
  country,
}: ListingFormView): FormValues {
  const { budget } = content;
  const usualCurrency = country === "CN" ? "CNY" : "USD";
  return {
    id: entry(id),
    version: entry(version),
    kind: [kind],
    lang: [content.lang],
    title: entry(content.title),
    summary: entry(content.summary),
    description: entry(content.description),
    advantages: entry(content.advantages),
    ...specificationValues(content.specification),
    ipc: content.ipc,
    markets: content.markets,
    trl: entry(content.trl),
    ipStatus: entry(content.ipStatus),
    ipNotes: entry(content.ipNotes),
    patentNumbers: content.patentNumbers,
    exportControl: entry(content.exportControl),
    transferWays: content.transferWays,
    support: content.support,
    targetCountries: content.targetCountries,
    partnerKinds: content.partnerKinds,
    partnerSizes: content.partnerSizes,
    "budget.amount": budget === null ? [] : [amountOf(budget)],
    "budget.currency": [budget?.currency ?? usualCurrency],
    deadline: entry(content.deadline),
    goals: content.goals.map(String),
    anonymous: content.anonymous ? ["on"] : [],
  };
}
