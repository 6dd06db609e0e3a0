"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { FormAction } from "@/components/form/form-values";
import type { ButtonVariant } from "@/components/ui/button-look";
import { SubmitButton } from "@/components/ui/submit-button";
import { idleState } from "@/lib/action-state";
import type { TranslationView } from "@/lib/translation/view";

interface TranslationVerbFormProps {
  readonly action: FormAction;
  readonly listing: string;
  readonly translation: Pick<TranslationView, "lang" | "version">;
  readonly label: string;
  /** The whole of it for who hears the button alone. */
  readonly spoken: string;
  readonly variant: ButtonVariant;
}

/** One button that does one thing to a translation. */
export function TranslationVerbForm(props: TranslationVerbFormProps) {
  const { action, listing, translation, label, spoken, variant } = props;
  const t = useTranslations("translation");
  const [state, submit] = useActionState(action, idleState);
  const hasFailed = state.status !== "idle" && state.status !== "done";
  return (
    <form action={submit}>
      <input type="hidden" name="listing" value={listing} />
      <input type="hidden" name="lang" value={translation.lang} />
      <input type="hidden" name="version" value={translation.version} />
      {hasFailed ? (
        <p role="alert" className="mb-3 text-danger">
          {t("failed")}
        </p>
      ) : null}
      <SubmitButton variant={variant} size="small" pendingLabel={t("sending")} aria-label={spoken}>
        {label}
      </SubmitButton>
    </form>
  );
}
