import type { ReactNode } from "react";
import { hintId } from "./field-ids";

interface ChoiceProps {
  readonly type: "checkbox" | "radio";
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly lang?: string | undefined;
  readonly defaultChecked: boolean;
  readonly required?: boolean | undefined;
}

/** A checkbox or radio button with its label, large enough for a thumb. */
export function Choice({
  type,
  id,
  name,
  value,
  label,
  hint,
  lang,
  defaultChecked,
  required,
}: ChoiceProps) {
  return (
    <div className="flex min-h-11 items-start gap-3 py-1.5">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        required={required}
        aria-describedby={hint === undefined ? undefined : hintId(id)}
        className="mt-1 size-5 shrink-0"
      />
      <div className="min-w-0">
        <label htmlFor={id} lang={lang} className="block py-0.5 leading-snug">
          {label}
        </label>
        {hint === undefined ? null : (
          <p id={hintId(id)} className="text-sm text-ink-soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
