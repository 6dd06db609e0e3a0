import type { ReactNode } from "react";
import { HintAndError, OptionalMark } from "./field-frame";
import { describedBy } from "./field-ids";

interface FieldsetProps {
  /** Where a summary of errors leads to. */
  readonly id: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optionalLabel?: string | undefined;
  readonly children: ReactNode;
}

/** Fields that belong together under one legend. */
export function Fieldset({ id, legend, hint, error, optionalLabel, children }: FieldsetProps) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, { hint, error })}
      className={error === undefined ? "min-w-0" : "min-w-0 border-l-4 border-danger pl-3"}
    >
      <legend className="font-semibold">
        {legend}
        <OptionalMark label={optionalLabel} />
      </legend>
      <HintAndError id={id} hint={hint} error={error} />
      <div className="mt-2">{children}</div>
    </fieldset>
  );
}
