"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import type { FormFields } from "@/components/form/form-fields";
import type { FormAction, FormValues } from "@/components/form/form-values";
import type { PersonView } from "@/lib/account/view";

interface RowFormProps {
  readonly action: FormAction;
  readonly person: PersonView;
  readonly initial: FormValues;
  readonly labels: Readonly<Record<string, string>>;
  /** Ids of the row's controls by field name: a page has many rows. */
  readonly ids: Readonly<Record<string, string>>;
  /** The page of the list that the administrator is on. */
  readonly page: number;
  readonly children: (fields: FormFields) => ReactNode;
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
    >
      {(fields) => (
        <>
          <input type="hidden" name="person" value={person.id} />
          <input type="hidden" name="version" value={fields.value("version")} />
          <input type="hidden" name="page" value={page} />
          {fields.state.status === "stale" ? (
            <p className="mb-4">
              <a href="" className="text-accent underline underline-offset-4">
                {t("people.reload")}
              </a>
            </p>
          ) : null}
          {children(fields)}
        </>
      )}
    </ActionForm>
  );
}
