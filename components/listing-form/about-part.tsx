"use client";

import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { limits } from "@/lib/listing/limits";
import { LongText } from "./long-text";
import type { PartProps } from "./part-props";

function TitleField({ kind, fields, labels }: PartProps) {
  const t = useTranslations("form.hints");
  return (
    <TextField
      {...fields.one("title")}
      label={labels.title}
      hint={t(kind === "offer" ? "titleOffer" : "titleNeed", limits.title)}
      lang={fields.value("lang")}
      maxLength={limits.title.max}
      required
    />
  );
}

/** The texts. */
export function AboutPart(props: PartProps) {
  const { kind, fields, labels, choices } = props;
  const t = useTranslations("form");
  const lang = fields.value("lang");
  const isOffer = kind === "offer";
  return (
    <Section id="about" title={t("sections.about")}>
      <div className="space-y-8">
        <SelectField
          {...fields.one("lang")}
          label={labels.lang}
          hint={t("hints.lang")}
          options={choices.languages}
          required
        />
        <TitleField {...props} />
        <LongText
          {...fields.one("summary")}
          label={labels.summary}
          hint={t("hints.summary")}
          limit={limits.summary}
          lang={lang}
          rows={3}
          required
        />
        <LongText
          {...fields.one("description")}
          label={labels.description}
          hint={t(isOffer ? "hints.descriptionOffer" : "hints.descriptionNeed")}
          limit={limits.description}
          lang={lang}
          rows={10}
          required
        />
        {isOffer ? (
          <LongText
            {...fields.one("advantages")}
            label={labels.advantages}
            hint={t("hints.advantages")}
            limit={limits.advantages}
            lang={lang}
            rows={5}
            required
          />
        ) : null}
      </div>
    </Section>
  );
}
