"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-values";
import { SubmitButton } from "@/components/ui/submit-button";

/** Ends the session on this device. */
export function SignOutForm({ action }: { readonly action: FormAction }) {
  const t = useTranslations("account");
  return (
    <ActionForm action={action} labels={{}} issueLine={(_label, fault) => fault}>
      {() => (
        <SubmitButton variant="secondary" pendingLabel={t("page.signingOut")}>
          {t("page.signOut")}
        </SubmitButton>
      )}
    </ActionForm>
  );
}
