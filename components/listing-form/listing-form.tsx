"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/form/action-form";
import type { FormFields } from "@/components/form/form-fields";
import type { FormAction, FormValues } from "@/components/form/form-values";
import { choiceFault } from "@/components/form/form-texts";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import type { ListingFormView } from "@/lib/listing/view";
import { AboutPart } from "./about-part";
import { FieldPart } from "./field-part";
import { FormButtons } from "./form-buttons";
import type { ListingFormChoices } from "./form-choices";
import { ReadinessPart } from "./readiness-part";
import { TermsPart } from "./terms-part";
import { TransferPart } from "./transfer-part";
import { useFieldLabels } from "./use-field-labels";

interface ListingFormProps {
  readonly action: FormAction;
  readonly kind: ListingFormView["kind"];
  readonly isPublished: boolean;
  readonly initial: FormValues;
  readonly choices: ListingFormChoices;
  readonly ipcTitles: Readonly<Record<string, string>>;
  /** What the save before led to. */
  readonly openingText: string | undefined;
}

/** What travels with the form unseen. The version is the one that was read, also after a failed save. */
function HiddenFields({ fields }: { readonly fields: FormFields }) {
  return ["id", "version", "kind"].map((name) => (
    <input key={name} type="hidden" name={name} value={fields.value(name)} />
  ));
}

/** After a stale save: the newer version beside what was typed. */
function StaleNotice({ fields: { state, value } }: { readonly fields: FormFields }) {
  const t = useTranslations("form.stale");
  if (state.status !== "stale") return null;
  return (
    <div className="mb-8">
      <Notice tone="warning" title={t("title")}>
        <p>{t("text")}</p>
        <p className="mt-2">
          <AppLink href={`/listings/${value("id")}/edit`} target="_blank">
            {t("open")}
          </AppLink>
        </p>
      </Notice>
    </div>
  );
}

/** Without script the page starts at its top after each sending: this leads on to what was found. */
function JumpToFound({ fields: { state } }: { readonly fields: FormFields }) {
  const t = useTranslations("form.ipc");
  if (state.found === null) return null;
  return (
    <noscript>
      <p className="mb-8">
        <a href="#field" className="text-accent underline underline-offset-4">
          {t("jump")}
        </a>
      </p>
    </noscript>
  );
}

const choiceFields = ["ipc", "trl", "ipStatus", "exportControl", "transferWays"];

/** The form of an offer or a need, whole on one page. */
export function ListingForm({
  action,
  kind,
  isPublished,
  initial,
  choices,
  ipcTitles,
  openingText,
}: ListingFormProps) {
  const t = useTranslations("form");
  const optional = useTranslations("common")("optional");
  const labels = useFieldLabels(kind, choices);
  return (
    <ActionForm
      action={action}
      initial={initial}
      openingText={openingText}
      faultText={choiceFault(choiceFields, t("chooseFault"))}
      labels={labels}
      issueLine={(label, fault) => t("issueLine", { label, fault })}
    >
      {(fields) => {
        const part = { kind, fields, labels, choices, optional };
        return (
          <>
            <HiddenFields fields={fields} />
            <StaleNotice fields={fields} />
            <JumpToFound fields={fields} />
            <AboutPart {...part} />
            <FieldPart {...part} ipcTitles={ipcTitles} />
            <ReadinessPart {...part} />
            <TransferPart {...part} />
            <TermsPart {...part} />
            <FormButtons isPublished={isPublished} />
          </>
        );
      }}
    </ActionForm>
  );
}
