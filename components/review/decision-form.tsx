"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/form/action-form";
import type { FormFields } from "@/components/form/form-fields";
import type { FormAction } from "@/components/form/form-values";
import { choiceFault } from "@/components/form/form-texts";
import { AppLink } from "@/components/ui/app-link";
import { Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Decision } from "@/lib/review/model";

const criteria = ["clarity", "detail", "credibility", "readiness"] as const;
const choiceFields = [...criteria.map((name) => `scores.${name}`), "decision"];
const scores = ["0", "1", "2", "3", "4", "5"] as const;

interface DecisionFormProps {
  readonly action: FormAction;
  readonly listing: string;
  readonly version: number;
  readonly isRevision: boolean;
  readonly decisions: readonly Decision[];
  /** The longest message and reason, in characters. */
  readonly limit: number;
}
interface PartProps {
  readonly fields: FormFields;
  readonly labels: Readonly<Record<string, string>>;
}

function useLabels() {
  const t = useTranslations("review.form");
  return {
    ...Object.fromEntries(criteria.map((name) => [`scores.${name}`, t(`criteria.${name}`)])),
    decision: t("decision"),
    message: t("message"),
    reason: t("reason"),
  };
}

function Scores({ fields }: Pick<PartProps, "fields">) {
  const t = useTranslations("review.form");
  const options = scores.map((score) => ({ value: score, label: t("score", { score }) }));
  return (
    <Fieldset id="scores" legend={t("scores")} hint={t("rule")}>
      <div className="mt-4 grid gap-6 sm:grid-cols-2">
        {criteria.map((name) => (
          <SelectField
            key={name}
            {...fields.one(`scores.${name}`)}
            label={t(`criteria.${name}`)}
            emptyLabel={t("chooseScore")}
            options={options}
            required
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** After a stale decision: the newer version beside what was written. */
function StaleNotice({ fields: { state, value } }: Pick<PartProps, "fields">) {
  const t = useTranslations("review.form");
  if (state.status !== "stale") return null;
  return (
    <Notice tone="warning" title={t("staleTitle")}>
      <p>{t("staleText")}</p>
      <p className="mt-2">
        <AppLink href={`/review/${value("listing")}`} target="_blank">
          {t("staleLink")}
        </AppLink>
      </p>
    </Notice>
  );
}

function Texts({ fields, labels, limit }: PartProps & Pick<DecisionFormProps, "limit">) {
  const t = useTranslations("review.form");
  return (
    <>
      <TextArea
        {...fields.one("message")}
        label={labels["message"]}
        hint={t("messageHint", { limit })}
        rows={6}
        maxLength={limit}
        required
      />
      <TextArea
        {...fields.one("reason")}
        label={labels["reason"]}
        hint={t("reasonHint")}
        rows={3}
        maxLength={limit}
      />
    </>
  );
}

/** The curator's scores, decision and words. */
export function DecisionForm({ action, decisions, isRevision, ...rest }: DecisionFormProps) {
  const t = useTranslations("review.form");
  const line = useTranslations("review");
  const labels = useLabels();
  const hints = isRevision ? "revisionHints" : "hints";
  const initial = { listing: [rest.listing], version: [String(rest.version)] };
  return (
    <ActionForm
      action={action}
      initial={initial}
      labels={labels}
      faultText={choiceFault(choiceFields, line("chooseFault"))}
      issueLine={(label, fault) => line("issueLine", { label, fault })}
    >
      {(fields) => (
        <div className="space-y-8">
          <input type="hidden" name="listing" value={fields.value("listing")} />
          <input type="hidden" name="version" value={fields.value("version")} />
          <StaleNotice fields={fields} />
          <Scores fields={fields} />
          <RadioGroup
            {...fields.one("decision")}
            label={labels.decision}
            options={decisions.map((decision) => ({
              value: decision,
              label: t(`decisions.${decision}`),
              hint: t(`${hints}.${decision}`),
            }))}
            required
          />
          <Texts fields={fields} labels={labels} limit={rest.limit} />
          <SubmitButton pendingLabel={t("pending")}>{t("submit")}</SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}
