"use client";

import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/form/form-values";
import { Details } from "@/components/ui/details";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { PersonView } from "@/lib/account/view";
import { RowForm } from "./row-form";

interface AccessFormProps {
  readonly action: FormAction;
  readonly person: PersonView;
  /** The longest reason, in characters. */
  readonly limit: number;
  readonly page: number;
}

/** Suspends an account or reinstates it, with a reason. It stays open after a fault, also without script. */
export function AccessForm({ action, person, limit, page }: AccessFormProps) {
  const t = useTranslations("admin.people");
  const id = `reason-${person.id}`;
  const isActive = person.status === "active";
  return (
    <RowForm
      action={action}
      person={person}
      page={page}
      initial={{}}
      labels={{ reason: t("reason") }}
    >
      {({ one, state }) => (
        <Details summary={t(isActive ? "suspend" : "reinstate")} open={state.status !== "idle"}>
          <div className="space-y-3">
            <input type="hidden" name="suspended" value={String(isActive)} />
            <TextField
              {...one("reason")}
              id={id}
              label={t("reason")}
              hint={t("reasonHint")}
              maxLength={limit}
              required
            />
            <SubmitButton
              variant={isActive ? "danger" : "secondary"}
              pendingLabel={t(isActive ? "suspending" : "reinstating")}
            >
              {t(isActive ? "suspendAction" : "reinstateAction", { name: person.name })}
            </SubmitButton>
          </div>
        </Details>
      )}
    </RowForm>
  );
}
