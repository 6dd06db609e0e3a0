"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/form/action-form";
import { choiceFault } from "@/components/form/form-texts";
import type { FormValues } from "@/components/form/form-values";
import { FormBody, type FormBodyProps } from "./form-body";
import { useFieldLabels } from "./use-field-labels";

interface ListingFormProps extends Omit<FormBodyProps, "fields" | "labels" | "optional"> {
  readonly initial: FormValues;
  /** What the save before led to. */
  readonly openingText: string | undefined;
}

const choiceFields = ["ipc", "trl", "ipStatus", "exportControl", "transferWays"];

/** The form of an offer or a need: step by step with script, whole on one page without. */
export function ListingForm({ initial, openingText, ...body }: ListingFormProps) {
  const t = useTranslations("form");
  const writing = useTranslations("writing");
  const optional = useTranslations("common")("optional");
  const labels = useFieldLabels(body.kind, body.choices);
  return (
    <ActionForm
      action={body.actions.send}
      initial={initial}
      openingText={openingText}
      invalidText={writing("invalid")}
      faultText={choiceFault(choiceFields, t("chooseFault"))}
      labels={labels}
      issueLine={(label, fault) => t("issueLine", { label, fault })}
    >
      {(fields) => <FormBody {...body} fields={fields} labels={labels} optional={optional} />}
    </ActionForm>
  );
}
