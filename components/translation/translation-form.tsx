"use client";

import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/form/action-form";
import type { FormFields } from "@/components/form/form-fields";
import type { FormAction } from "@/components/form/form-values";
import { useFieldName } from "@/components/listing/use-field-name";
import { AppLink } from "@/components/ui/app-link";
import { ForeignText } from "@/components/ui/foreign-text";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { languageName } from "@/lib/i18n/names";
import { limits } from "@/lib/listing/limits";
import type { ListingKind } from "@/lib/listing/model";
import type { Language } from "@/lib/taxonomy/languages";
import type { TranslationView } from "@/lib/translation/view";
import { type TextField, textOf, textFieldsOf, type Texts } from "./text-fields";

interface TranslationFormProps {
  readonly action: FormAction;
  readonly listing: string;
  readonly kind: ListingKind;
  readonly lang: Language;
  readonly source: Texts & { readonly lang: Language };
  /** What is there in this language; null for a new translation. */
  readonly known: TranslationView | null;
}

const limitOf = (field: TextField): number => {
  if (field === "title") return limits.title.max;
  if (field === "summary" || field === "description" || field === "advantages") {
    return limits[field];
  }
  return limits.specification;
};

const longText = 200;
const rowsFor = (text: string): number => (text.length > longText ? 8 : 3);

interface PairProps extends Pick<TranslationFormProps, "lang" | "source"> {
  readonly field: TextField;
  readonly fields: FormFields;
}

/** A text of the source, and beside it where its translation is written. */
function Pair({ field, fields, lang, source }: PairProps) {
  const t = useTranslations("translation.form");
  const optional = useTranslations("common")("optional");
  const name = useFieldName()(field);
  const original = textOf(source, field);
  return (
    <div className="grid gap-x-8 gap-y-4 border-t border-line pt-6 md:grid-cols-2">
      <div className="min-w-0">
        <p className="text-sm text-ink-soft">{t("original", { field: name })}</p>
        <ForeignText lang={source.lang} text={original} />
      </div>
      <TextArea
        {...fields.one(field)}
        label={name}
        lang={lang}
        rows={rowsFor(original)}
        maxLength={limitOf(field)}
        optionalLabel={optional}
      />
    </div>
  );
}

/** One language of a listing, text by text beside the source. What stays empty is read in the original. */
export function TranslationForm({ action, listing, kind, known, ...rest }: TranslationFormProps) {
  const t = useTranslations("translation.form");
  const fieldName = useFieldName();
  const locale = useLocale();
  const { lang, source } = rest;
  const shown = textFieldsOf(kind).filter((field) => textOf(source, field) !== "");
  const initial = {
    listing: [listing],
    lang: [lang],
    version: known === null ? [] : [String(known.version)],
    ...Object.fromEntries(
      shown.map((field) => [field, known === null ? [] : [textOf(known.texts, field)]]),
    ),
  };
  return (
    <Section
      id="form"
      title={t("title", { language: languageName(locale, lang) })}
      lead={t("lead")}
    >
      <ActionForm
        action={action}
        initial={initial}
        labels={Object.fromEntries(shown.map((field) => [field, fieldName(field)]))}
        issueLine={(label, fault) => t("issueLine", { label, fault })}
      >
        {(fields) => (
          <div className="space-y-8">
            {["listing", "lang", "version"].map((name) => (
              <input key={name} type="hidden" name={name} value={fields.value(name)} />
            ))}
            {shown.map((field) => (
              <Pair key={field} field={field} fields={fields} {...rest} />
            ))}
            <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
              <SubmitButton pendingLabel={t("saving")}>{t("save")}</SubmitButton>
              <AppLink href={`/listings/${listing}/translations`}>{t("cancel")}</AppLink>
            </div>
          </div>
        )}
      </ActionForm>
    </Section>
  );
}
