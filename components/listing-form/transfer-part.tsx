"use client";

import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Section } from "@/components/ui/section";
import { limits } from "@/lib/listing/limits";
import type { PartProps } from "./part-props";

function TargetCountries({ fields, labels, choices, optional }: PartProps) {
  const t = useTranslations("form.hints");
  const { targetCountries } = choices;
  if (targetCountries.length === 0) {
    return fields
      .values("targetCountries")
      .map((country) => (
        <input key={country} type="hidden" name="targetCountries" value={country} />
      ));
  }
  return (
    <CheckboxGroup
      {...fields.list("targetCountries")}
      label={labels.targetCountries}
      hint={t("targetCountries")}
      optionalLabel={optional}
      options={targetCountries}
      columns={3}
    />
  );
}

/** How the technology changes hands, and with whom. */
export function TransferPart(props: PartProps) {
  const { fields, labels, choices, optional } = props;
  const t = useTranslations("form");
  const rest = { optionalLabel: optional, columns: 2 } as const;
  return (
    <Section id="transfer" title={t("sections.transfer")}>
      <div className="space-y-8">
        <CheckboxGroup
          {...fields.list("transferWays")}
          label={labels.transferWays}
          hint={t("hints.transferWays", limits.transferWays)}
          options={choices.transferWays}
          columns={2}
        />
        <CheckboxGroup
          {...fields.list("support")}
          label={labels.support}
          options={choices.supports}
          {...rest}
        />
        <TargetCountries {...props} />
        <CheckboxGroup
          {...fields.list("partnerKinds")}
          label={labels.partnerKinds}
          options={choices.partnerKinds}
          {...rest}
        />
        <CheckboxGroup
          {...fields.list("partnerSizes")}
          label={labels.partnerSizes}
          options={choices.partnerSizes}
          {...rest}
        />
      </div>
    </Section>
  );
}
