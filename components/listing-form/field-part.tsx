"use client";

import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Section } from "@/components/ui/section";
import type { IpcBranchView } from "@/lib/action-state";
import { limits } from "@/lib/listing/limits";
import { IpcPicker } from "./ipc-picker";
import type { PartProps } from "./part-props";
import type { LiveFeedback } from "./use-feedback";

/** Where the technology belongs: its classification, and the markets that use it. */
export function FieldPart({
  ipcTitles,
  ipcSections,
  live,
  ...props
}: PartProps & {
  readonly ipcTitles: Readonly<Record<string, string>>;
  readonly ipcSections: readonly IpcBranchView[];
  readonly live: LiveFeedback;
}) {
  const { fields, labels, choices, optional } = props;
  const t = useTranslations("form");
  return (
    <Section id="field" title={t("sections.field")} lead={t("sections.fieldLead")}>
      <div className="space-y-8">
        <IpcPicker titles={ipcTitles} sections={ipcSections} live={live} {...props} />
        <CheckboxGroup
          {...fields.list("markets")}
          label={labels.markets}
          hint={t("hints.markets", { max: limits.markets })}
          optionalLabel={optional}
          options={choices.markets}
          columns={3}
        />
      </div>
    </Section>
  );
}
