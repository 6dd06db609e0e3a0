"use client";

import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";

/** Save, and where it is not published yet, submit. */
export function FormButtons({ isPublished }: { readonly isPublished: boolean }) {
  const t = useTranslations("form.actions");
  return (
    <div className="mt-12 border-t border-line pt-6">
      <div className="flex flex-wrap gap-3">
        {isPublished ? null : (
          <SubmitButton name="intent" value="submit" pendingLabel={t("submitting")}>
            {t("submit")}
          </SubmitButton>
        )}
        <SubmitButton
          name="intent"
          value="save"
          variant={isPublished ? "primary" : "secondary"}
          pendingLabel={t("saving")}
        >
          {t(isPublished ? "saveChanges" : "saveDraft")}
        </SubmitButton>
      </div>
      <p className="mt-4 max-w-measure text-sm text-ink-soft">{t("note")}</p>
    </div>
  );
}
