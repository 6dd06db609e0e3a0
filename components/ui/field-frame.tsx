import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { errorId, hintId } from "./field-ids";

/** What every field takes. */
export interface FieldProps {
  /** The name under which the form sends it; dotted for nested values ("budget.amount"). */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with the value, as a whole sentence. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  /** Shown behind the label of a field that may stay empty: "optional". */
  readonly optionalLabel?: string | undefined;
  /** Where a page has two forms with the same field. */
  readonly id?: string | undefined;
}

/** The look of text inputs, text areas and selects. */
export const controlLook = (error: string | undefined): string =>
  classNames(
    "block w-full min-h-11 rounded-md border bg-surface px-3 py-2 text-base text-ink text-ellipsis transition-colors",
    error === undefined
      ? "border-line-strong hover:border-ink"
      : "border-danger ring-1 ring-danger",
  );

interface HintAndErrorProps {
  readonly id: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

export function HintAndError({ id, hint, error }: HintAndErrorProps) {
  return (
    <>
      {hint === undefined ? null : (
        <p id={hintId(id)} className="mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={errorId(id)} className="mt-1 text-sm font-semibold text-danger">
          {error}
        </p>
      )}
    </>
  );
}

export function OptionalMark({ label }: { readonly label: string | undefined }) {
  return label === undefined ? null : (
    <span className="ml-2 text-sm font-normal text-ink-soft">{label}</span>
  );
}

interface FieldFrameProps extends HintAndErrorProps {
  readonly label: ReactNode;
  readonly optionalLabel?: string | undefined;
  readonly children: ReactNode;
}

/** Label, hint and error around one control. */
export function FieldFrame({ id, label, hint, error, optionalLabel, children }: FieldFrameProps) {
  return (
    <div className={error === undefined ? undefined : "border-l-4 border-danger pl-3"}>
      <label htmlFor={id} className="block font-semibold">
        {label}
        <OptionalMark label={optionalLabel} />
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      <div className="mt-2">{children}</div>
    </div>
  );
}
