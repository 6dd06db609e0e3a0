"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import type { FormFields } from "@/components/form/form-fields";
import type { FormAction, FormValues } from "@/components/form/form-values";
import { AppLink } from "@/components/ui/app-link";
import type { PersonView } from "@/lib/account/view";

interface RowFormProps {
  readonly action: FormAction;
  readonly person: PersonView;
  readonly initial: FormValues;
  readonly labels: Readonly<Record<string, string>>;
  /** The page of the list that the administrator is on. */
  readonly page: number;
  readonly children: (fields: FormFields) => ReactNode;
}

/** What became of the row's form; a fault of a field stands at the field and is only read out here. */
function RowStatus({ fields: { state } }: { readonly fields: FormFields }) {
  const t = useTranslations();
  if (state.status === "idle" || state.status === "done") return null;
  if (state.status === "invalid") {
    return (
      <p role="alert" className="sr-only">
        {state.issues
          .map((issue) => t(`errors.${issue.code}`, { limit: issue.limit ?? 0 }))
          .join(" ")}
      </p>
    );
  }
  return (
    <div role="alert" className="mb-3 text-sm text-danger">
      {t(`common.actionStatus.${state.status}`, { reference: state.reference ?? "" })}
      {state.status === "stale" ? (
        <AppLink href="/admin/people" className="mt-1 block underline underline-offset-4">
          {t("admin.people.reload")}
        </AppLink>
      ) : null}
    </div>
  );
}

/** A form about one person in a list of many. */
export function RowForm({ person, initial, page, children, ...form }: RowFormProps) {
  const t = useTranslations("admin");
  const known = { ...initial, person: [person.id], version: [String(person.version)] };
  return (
    <ActionForm
      initial={known}
      issueLine={(label, fault) => t("issueLine", { label, fault })}
      {...form}
      hasSummary={false}
    >
      {(fields) => (
        <>
          <input type="hidden" name="person" value={person.id} />
          <input type="hidden" name="version" value={fields.value("version")} />
          <input type="hidden" name="page" value={page} />
          <RowStatus fields={fields} />
          {children(fields)}
        </>
      )}
    </ActionForm>
  );
}
