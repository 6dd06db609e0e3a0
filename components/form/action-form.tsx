"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { idleState } from "@/lib/action-state";
import { issueText } from "@/lib/i18n/issue-text";
import { type FormFields, formFields } from "./form-fields";
import { FormStatus } from "./form-status";
import type { FormTexts } from "./form-texts";
import type { FormAction, FormValues } from "./form-values";

interface ActionFormProps extends Partial<FormTexts> {
  readonly action: FormAction;
  /** What the fields hold when the form is opened. */
  readonly initial?: FormValues;
  /** Names of the fields, in the order of the form. */
  readonly labels: Readonly<Record<string, string>>;
  readonly issueLine: (label: string, fault: string) => string;
  /** False where the form is small and says itself what became of it. */
  readonly hasSummary?: boolean;
  readonly children: (fields: FormFields) => ReactNode;
}

const nothing = {} as const;
const noText = () => undefined;

/**
 * A form over a server action, with and without script: a summary of what is wrong above the fields, and the
 * fields as they were typed. Needs the texts of "common" and "errors". The server checks everything, so the
 * browser's own bubbles are switched off: they would stop at the first field and speak the browser's language.
 */
export function ActionForm({
  action,
  initial = nothing,
  faultText = noText,
  hasSummary = true,
  children,
  ...status
}: ActionFormProps) {
  const [state, send] = useActionState(action, idleState);
  const t = useTranslations("errors");
  const errors = new Map(
    state.issues.map((issue) => [issue.field, faultText(issue) ?? issueText(t, issue)]),
  );
  return (
    <form action={send} noValidate>
      {hasSummary ? <FormStatus state={state} faultText={faultText} {...status} /> : null}
      {children(formFields(state, initial, errors))}
    </form>
  );
}
