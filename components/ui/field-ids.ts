/** The id of a field's control, so that a summary of errors can lead to it: "budget.amount" > "field-budget-amount". */
export const fieldId = (name: string): string => `field-${name.replaceAll(".", "-")}`;

export const hintId = (id: string): string => `${id}-hint`;
export const errorId = (id: string): string => `${id}-error`;

interface Described {
  readonly hint?: unknown;
  readonly error?: string | undefined;
}

/** What a control's `aria-describedby` names: its hint and its error, where there are any. */
export function describedBy(id: string, { hint, error }: Described): string | undefined {
  const ids = [hint === undefined ? "" : hintId(id), error === undefined ? "" : errorId(id)];
  return ids.filter((part) => part !== "").join(" ") || undefined;
}
