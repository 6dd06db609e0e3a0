"use client";

import { useTranslations } from "next-intl";
import { fieldId } from "@/components/ui/field-ids";
import { Fieldset } from "@/components/ui/fieldset";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { limits } from "@/lib/listing/limits";
import { LongText } from "./long-text";
import type { PartProps } from "./part-props";

/** Empty lines to write in beside those that are filled. */
const spareLines = 2;

function PatentNumbers({ fields, labels, optional }: PartProps) {
  const t = useTranslations("form");
  const filled = fields.values("patentNumbers").filter((number) => number !== "");
  const lines = Math.min(limits.patentNumbers, filled.length + spareLines);
  const id = fieldId("patentNumbers");
  return (
    <Fieldset
      id={id}
      legend={labels.patentNumbers}
      hint={t("hints.patentNumbers", { max: limits.patentNumbers })}
      error={fields.error("patentNumbers")}
      optionalLabel={optional}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {Array.from({ length: lines }, (_, line) => (
          <TextField
            key={line}
            id={`${id}-${line}`}
            name="patentNumbers"
            label={t("fields.patentNumber", { number: line + 1 })}
            defaultValue={filled[line] ?? ""}
            maxLength={limits.patentNumber}
            spellCheck={false}
          />
        ))}
      </div>
    </Fieldset>
  );
}

function ProtectionFields(props: PartProps) {
  const { fields, labels, choices, optional } = props;
  const t = useTranslations("form");
  return (
    <>
      <RadioGroup
        {...fields.one("ipStatus")}
        label={labels.ipStatus}
        options={choices.ipStatuses}
        columns={2}
        required
      />
      <LongText
        {...fields.one("ipNotes")}
        label={labels.ipNotes}
        hint={t("hints.ipNotes")}
        limit={limits.ipNotes}
        lang={fields.value("lang")}
        rows={2}
        optionalLabel={optional}
      />
      <PatentNumbers {...props} />
      {choices.exportControls.length === 0 ? null : (
        <RadioGroup
          {...fields.one("exportControl")}
          label={labels.exportControl}
          hint={t("hints.exportControl")}
          options={choices.exportControls}
          columns={2}
          required
        />
      )}
    </>
  );
}

/** The stage; of an offer also its protection. */
export function ReadinessPart(props: PartProps) {
  const { kind, fields, labels, choices, optional } = props;
  const t = useTranslations("form");
  const isOffer = kind === "offer";
  return (
    <Section id="readiness" title={t(isOffer ? "sections.readiness" : "sections.readinessNeed")}>
      <div className="space-y-8">
        <SelectField
          {...fields.one("trl")}
          label={labels.trl}
          hint={t("hints.trl")}
          options={choices.trls}
          emptyLabel={t(isOffer ? "choose" : "trl.none")}
          {...(isOffer ? { required: true } : { optionalLabel: optional })}
        />
        {isOffer ? <ProtectionFields {...props} /> : null}
      </div>
    </Section>
  );
}
