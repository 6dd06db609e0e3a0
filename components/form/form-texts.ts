import type { FieldIssue } from "@/lib/forms/issues";

/** A better text for a fault than the general one, where a form has one. */
export type FaultText = (issue: FieldIssue) => string | undefined;

/** What a form says of its answers, beside the general texts. */
export interface FormTexts {
  /** What a success that stays on the page says. */
  readonly doneText?: string | undefined;
  /** What the act before led to: shown until this form is sent. */
  readonly openingText?: string | undefined;
  /** What faults in the fields mean here; by default, that nothing was saved. */
  readonly invalidText?: string | undefined;
  readonly faultText: FaultText;
}

/** Nothing is written where something is chosen: says so for the fields that are named. */
export const choiceFault =
  (fields: readonly string[], text: string): FaultText =>
  ({ field, code }) =>
    code === "required" && fields.includes(field) ? text : undefined;
