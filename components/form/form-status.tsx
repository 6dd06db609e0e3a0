"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { ActionState } from "@/lib/action-state";
import type { FieldIssue, IssueCode } from "@/lib/forms/issues";
import { issueText } from "@/lib/i18n/issue-text";
import { FocusedNotice } from "./focused-notice";
import type { FormTexts } from "./form-texts";

interface FormStatusProps extends FormTexts {
  readonly state: ActionState;
  /** The names of the form's fields as its reader sees them, in the order of the form. */
  readonly labels: Readonly<Record<string, string>>;
  /** Field and fault in one line: "Title: fill this in." */
  readonly issueLine: (label: string, fault: string) => string;
}

/** Faults that are whole without the name of a field. */
const standAlone: ReadonlySet<IssueCode> = new Set(["credentials_wrong", "email_taken"]);

function useSummary({ state, labels, issueLine, faultText }: FormStatusProps) {
  const t = useTranslations("errors");
  const order = Object.keys(labels);
  const place = ({ field }: FieldIssue) => order.indexOf(field);
  const inOrder = state.issues.toSorted((one, other) => place(one) - place(other));
  return inOrder.map((issue) => {
    const label = labels[issue.field];
    const fault = faultText(issue) ?? issueText(t, issue);
    if (label === undefined) return { field: null, text: fault };
    const text = standAlone.has(issue.code) ? fault : issueLine(label, fault);
    return { field: issue.field, text };
  });
}

function Status(props: FormStatusProps) {
  const { state, doneText, openingText, invalidText } = props;
  const t = useTranslations("common");
  const issues = useSummary(props);
  if (state.status === "idle") {
    return openingText === undefined ? null : <FocusedNotice>{openingText}</FocusedNotice>;
  }
  if (state.found !== null) return null;
  if (state.status === "done") {
    return doneText === undefined ? null : (
      <div className="mb-8">
        <Notice tone="success" role="status">
          {doneText}
        </Notice>
      </div>
    );
  }
  const isInvalid = state.status === "invalid" && invalidText !== undefined;
  const text = isInvalid
    ? invalidText
    : t(`actionStatus.${state.status}`, { reference: state.reference ?? "" });
  const title = issues.length > 0 ? t("problemCount", { count: issues.length }) : t("problem");
  return <ErrorSummary title={title} text={text} issues={issues} />;
}

/**
 * What became of the form that was sent: above it, and read out. Drawn once an answer, because the summary
 * takes focus whenever it is drawn with new issues.
 */
export const FormStatus = memo(Status, (before, after) => before.state === after.state);
