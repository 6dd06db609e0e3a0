"use client";

import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/form/form-values";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PersonView } from "@/lib/account/view";
import { RowForm } from "./row-form";

interface RoleFormProps {
  readonly action: FormAction;
  readonly person: PersonView;
  readonly roles: readonly Option[];
  readonly page: number;
}

/** Gives a person a role. */
export function RoleForm({ action, person, roles, page }: RoleFormProps) {
  const t = useTranslations("admin.people");
  const id = `role-${person.id}`;
  return (
    <RowForm
      action={action}
      person={person}
      page={page}
      initial={{ role: [person.role] }}
      labels={{ role: t("role") }}
    >
      {({ one }) => (
        <span className="flex flex-wrap items-end gap-2">
          <span className="min-w-36 grow">
            <SelectField
              {...one("role")}
              id={id}
              label={<span className="sr-only">{t("roleOf", { name: person.name })}</span>}
              options={roles}
            />
          </span>
          <SubmitButton variant="secondary" pendingLabel={t("saving")}>
            {t("save")}
          </SubmitButton>
        </span>
      )}
    </RowForm>
  );
}
