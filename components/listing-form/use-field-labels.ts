"use client";

import { useTranslations } from "next-intl";
import type { ListingFormView } from "@/lib/listing/view";
import type { ListingFormChoices } from "./form-choices";

/** Names that differ between what is offered and what is wanted. */
function useKindLabels(kind: ListingFormView["kind"]) {
  const t = useTranslations("form.fields");
  const isOffer = kind === "offer";
  return {
    trl: t(isOffer ? "trlOffer" : "trlNeed"),
    transferWays: t(isOffer ? "transferWaysOffer" : "transferWaysNeed"),
    support: t(isOffer ? "supportOffer" : "supportNeed"),
    budget: t(isOffer ? "budgetOffer" : "budgetNeed"),
  };
}

/** The fields' names as a reader sees them, by field name; for the labels and for the summary of errors. */
export function useFieldLabels(kind: ListingFormView["kind"], choices: ListingFormChoices) {
  const t = useTranslations("form.fields");
  const byKind = useKindLabels(kind);
  const specification = Object.fromEntries(
    choices.specification.map(({ part, label }) => [`specification.${part}`, label]),
  );
  return {
    lang: t("lang"),
    title: t("title"),
    summary: t("summary"),
    description: t("description"),
    advantages: t("advantages"),
    specification: t("specification"),
    ...specification,
    ipcWords: t("ipcWords"),
    ipc: t("ipc"),
    markets: t("markets"),
    trl: byKind.trl,
    ipStatus: t("ipStatus"),
    ipNotes: t("ipNotes"),
    patentNumbers: t("patentNumbers"),
    exportControl: t("exportControl"),
    transferWays: byKind.transferWays,
    support: byKind.support,
    targetCountries: t("targetCountries"),
    partnerKinds: t("partnerKinds"),
    partnerSizes: t("partnerSizes"),
    budget: byKind.budget,
    "budget.amount": t("amount"),
    "budget.currency": t("currency"),
    deadline: t("deadline"),
    goals: t("goals"),
    anonymous: t("anonymous"),
  };
}

export type FieldLabels = ReturnType<typeof useFieldLabels>;
