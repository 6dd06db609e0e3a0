"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { ActionState } from "@/lib/action-state";
import { issueText } from "@/lib/i18n/issue-text";
import { FocusedNotice } from "./focused-notice";

interface FormStatusProps {
  readonly state: ActionState;
  /** The names of the form's fields as its reader sees them. */
  readonly labels: Readonly<Record<string, string>>;
  /** Field and fault in one line: "Title: fill this in." */
  readonly issueLine: (label: string, fault: string) => string;
  readonly doneText: string | undefined;
  /** What the act before led to, until this form is sent. */
  readonly openingText: string | undefined;
  /** Ids of controls that were given by hand, by field name. */
  readonly ids: Readonly<Record<string, string>>;
}

function useSummary({ state, labels, issueLine, ids }: FormStatusProps) {
  const t = useTranslations("errors");
  return state.issues.map((issue) => {
    const label = labels[issue.field];
    const fault = issueText(t, issue);
    if (label === undefined) return { field: null, text: fault };
    const id = ids[issue.field];
    const line = { field: issue.field, text: issueLine(label, fault) };
    return id === undefined ? line : { ...line, id };
  });
}

function Status(props: FormStatusProps) {
  const { state, doneText, openingText } = props;
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
  const text = t(`actionStatus.${state.status}`, { reference: state.reference ?? "" });
  const title = issues.length > 0 ? t("problemCount", { count: issues.length }) : t("problem");
  return <ErrorSummary title={title} text={text} issues={issues} />;
}

/**
 * What became of the form that was sent: above it, and read out. Drawn once an answer, because the summary
 * takes focus whenever it is drawn with new issues.
 */
export const FormStatus = memo(Status, (before, after) => before.state === after.state);
