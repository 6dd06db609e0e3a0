"use client";

import { useEffect, useRef } from "react";
import { fieldId } from "./field-ids";

interface SummaryIssue {
  /** The field's name; null where the fault belongs to no field. */
  readonly field: string | null;
  /** Field and fault in one sentence: "Title: write at least 8 characters." */
  readonly text: string;
  /** Where the field's id was given by hand. */
  readonly id?: string;
}

interface ErrorSummaryProps {
  readonly title: string;
  readonly text?: string | undefined;
  readonly issues: readonly SummaryIssue[];
}

/**
 * What is wrong with a form, above it, with a link to each field. It takes focus whenever the answer to a
 * sent form changes it, so that a screen reader reads it at once. Without script it is the first thing on the page.
 */
export function ErrorSummary({ title, text, issues }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [issues, text]);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-8 rounded-md border border-danger bg-danger-soft p-4 text-ink"
    >
      <h2 className="font-semibold text-danger">{title}</h2>
      {text === undefined ? null : <p className="mt-1">{text}</p>}
      {issues.length === 0 ? null : (
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {issues.map((issue) => (
            <li key={`${issue.field ?? ""} ${issue.text}`}>
              {issue.field === null ? (
                issue.text
              ) : (
                <a
                  href={`#${issue.id ?? fieldId(issue.field)}`}
                  className="font-semibold underline underline-offset-4"
                >
                  {issue.text}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
