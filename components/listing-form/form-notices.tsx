"use client";

import { useTranslations } from "next-intl";
import type { FormFields } from "@/components/form/form-fields";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";

interface Props {
  readonly fields: FormFields;
}

/** After a stale save: the newer version beside what was typed. */
export function StaleNotice({ fields: { state, value } }: Props) {
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
export function JumpToFound({ fields: { state } }: Props) {
  const ipc = useTranslations("form.ipc");
  const feedback = useTranslations("writing.feedback");
  if (state.found === null) return null;
  const isPreview = state.found.feedback !== undefined;
  return (
    <noscript>
      <p className="mb-8">
        <a
          href={isPreview ? "#feedback" : "#field"}
          className="text-accent underline underline-offset-4"
        >
          {isPreview ? feedback("jump") : ipc("jump")}
        </a>
      </p>
    </noscript>
  );
}
