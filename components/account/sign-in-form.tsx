"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-values";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

interface SignInFormProps {
  readonly action: FormAction;
  /** Where to go afterwards: a path of ours without its locale. */
  readonly next: string;
}

export function SignInForm({ action, next }: SignInFormProps) {
  const t = useTranslations("account");
  const labels = { email: t("fields.email"), password: t("fields.password") };
  return (
    <ActionForm
      action={action}
      labels={labels}
      invalidText={t("signIn.invalid")}
      issueLine={(label, fault) => t("issueLine", { label, fault })}
    >
      {({ one }) => (
        <div className="space-y-6">
          <input type="hidden" name="next" value={next} />
          <TextField
            {...one("email")}
            label={labels.email}
            type="email"
            autoComplete="username"
            required
          />
          <TextField
            {...one("password")}
            label={labels.password}
            type="password"
            autoComplete="current-password"
            required
          />
          <SubmitButton pendingLabel={t("signIn.pending")}>{t("signIn.submit")}</SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}
