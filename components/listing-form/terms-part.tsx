"use client";

import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { fieldId } from "@/components/ui/field-ids";
import { Fieldset } from "@/components/ui/fieldset";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { limits } from "@/lib/listing/limits";
import type { PartProps } from "./part-props";

function Budget({ fields, labels, choices, optional }: PartProps) {
  const t = useTranslations("form.hints");
  const error = ["budget", "budget.amount", "budget.currency"]
    .map((name) => fields.error(name))
    .find((text) => text !== undefined);
  return (
    <Fieldset
      id={fieldId("budget")}
      legend={labels.budget}
      hint={t("budget")}
      error={error}
      optionalLabel={optional}
    >
      <div className="flex flex-wrap gap-4">
        <div className="min-w-0 grow basis-48 sm:max-w-60">
          <TextField
            name="budget.amount"
            defaultValue={fields.value("budget.amount")}
            label={labels["budget.amount"]}
            inputMode="decimal"
          />
        </div>
        <div className="min-w-0 grow basis-48 sm:max-w-72">
          <SelectField
            name="budget.currency"
            defaultValue={fields.value("budget.currency")}
            label={labels["budget.currency"]}
            options={choices.currencies}
          />
        </div>
      </div>
    </Fieldset>
  );
}

/** Money, time, goals, and whether the name is shown. */
export function TermsPart(props: PartProps) {
  const { fields, labels, choices, optional } = props;
  const t = useTranslations("form");
  return (
    <Section id="terms" title={t("sections.terms")}>
      <div className="space-y-8">
        <Budget {...props} />
        <div className="max-w-60">
          <TextField
            {...fields.one("deadline")}
            type="date"
            label={labels.deadline}
            optionalLabel={optional}
          />
        </div>
        <CheckboxGroup
          {...fields.list("goals")}
          label={labels.goals}
          hint={t("hints.goals", { max: limits.goals })}
          optionalLabel={optional}
          options={choices.goals}
          columns={2}
        />
        <CheckboxField
          name="anonymous"
          label={labels.anonymous}
          hint={t("hints.anonymous")}
          error={fields.error("anonymous")}
          defaultChecked={fields.value("anonymous") === "on"}
        />
      </div>
    </Section>
  );
}
