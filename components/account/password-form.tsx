"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-values";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

interface PasswordFormProps {
  readonly action: FormAction;
  readonly limits: { readonly min: number; readonly max: number };
}

/** Sets a password through the secret of a one-time link. */
export function SetPasswordForm({
  action,
  limits,
  link,
}: PasswordFormProps & { readonly link: string }) {
  const t = useTranslations("account");
  const labels = { password: t("fields.newPassword") };
  return (
    <ActionForm
      action={action}
      labels={labels}
      invalidText={t("page.invalid")}
      issueLine={(label, fault) => t("issueLine", { label, fault })}
    >
      {({ one }) => (
        <div className="space-y-6">
          <input type="hidden" name="link" value={link} />
          <TextField
            {...one("password")}
            label={labels.password}
            hint={t("fields.passwordHint", { min: limits.min })}
            type="password"
            autoComplete="new-password"
            maxLength={limits.max}
            required
          />
          <SubmitButton pendingLabel={t("setPassword.pending")}>
            {t("setPassword.submit")}
          </SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}

/** Changes the password of who is signed in. */
export function ChangePasswordForm({ action, limits }: PasswordFormProps) {
  const t = useTranslations("account");
  const labels = { current: t("fields.current"), password: t("fields.newPassword") };
  return (
    <ActionForm
      action={action}
      labels={labels}
      issueLine={(label, fault) => t("issueLine", { label, fault })}
      doneText={t("page.changed")}
      invalidText={t("page.invalid")}
      faultText={({ code }) => (code === "credentials_wrong" ? t("page.currentWrong") : undefined)}
    >
      {({ one }) => (
        <div className="space-y-6">
          <TextField
            {...one("current")}
            label={labels.current}
            type="password"
            autoComplete="current-password"
            required
          />
          <TextField
            {...one("password")}
            label={labels.password}
            hint={t("fields.passwordHint", { min: limits.min })}
            type="password"
            autoComplete="new-password"
            maxLength={limits.max}
            required
          />
          <SubmitButton pendingLabel={t("page.pending")}>{t("page.submit")}</SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}
