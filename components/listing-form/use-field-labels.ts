"use client";

import { useTranslations } from "next-intl";
import { type ListingFormView } from "@/lib/listing/view";
import { type ListingFormChoices } from "./form-choices";

const sharedFields = [
  "lang",
  "title",
  "summary",
  "description",
  "advantages",
  "specification",
  "ipc",
  "ipcWords",
  "markets",
  "ipStatus",
  "ipNotes",
  "patentNumbers",
  "exportControl",
  "targetCountries",
  "partnerKinds",
  "partnerSizes",
  "deadline",
  "goals",
  "anonymous",
] as const;

/** The fields' names as a reader sees them, by field name; for the labels and for the summary of errors. */
export function useFieldLabels(kind: ListingFormView["kind"], choices: ListingFormChoices) {
  const t = useTranslations("form.fields");
  const shared = Object.fromEntries(sharedFields.map((field) => [field, t(field)]));
  const specification = Object.fromEntries(
    choices.specification.map(({ part, label }) => [`specification.${part}`, label]),
  );
  const isOffer = kind === "offer";
  return {
    ...specification,
    /** Always there: each of the fields above has a text. */
    ...(shared as Readonly<Record<(typeof sharedFields)[number], string>>),
    trl: t(isOffer ? "trlOffer" : "trlNeed"),
    transferWays: t(isOffer ? "transferWaysOffer" : "transferWaysNeed"),
    support: t(isOffer ? "supportOffer" : "supportNeed"),
    budget: t(isOffer ? "budgetOffer" : "budgetNeed"),
    "budget.amount": t("amount"),
    "budget.currency": t("currency"),
  };
}

export type FieldLabels = ReturnType<typeof useFieldLabels>;
