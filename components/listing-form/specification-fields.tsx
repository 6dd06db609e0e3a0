"use client";

import { useTranslations } from "next-intl";
import { fieldId } from "@/components/ui/field-ids";
import { Fieldset } from "@/components/ui/fieldset";
import { TextArea } from "@/components/ui/text-area";
import { limits } from "@/lib/listing/limits";
import type { PartProps } from "./part-props";

/** What a need asks for, in five parts that share one room. */
export function SpecificationFields({ fields, labels, choices, optional }: PartProps) {
  const t = useTranslations("form.hints");
  const lang = fields.value("lang");
  return (
    <Fieldset
      id={fieldId("specification")}
      legend={labels.specification}
      hint={t("specification", { limit: limits.specification })}
      error={fields.error("specification")}
    >
      <div className="mt-4 space-y-6 border-l-2 border-line pl-4 sm:pl-6">
        {choices.specification.map(({ part, label }) => (
          <TextArea
            key={part}
            {...fields.one(`specification.${part}`)}
            label={label}
            hint={t(part)}
            lang={lang}
            rows={2}
            maxLength={limits.specification}
            {...(part === "method" ? { optionalLabel: optional } : { required: true })}
          />
        ))}
      </div>
    </Fieldset>
  );
}
