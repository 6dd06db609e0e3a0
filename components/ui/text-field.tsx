import { FieldFrame, type FieldProps, controlLook } from "./field-frame";
import { describedBy, fieldId } from "./field-ids";

interface TextFieldProps extends FieldProps {
  readonly type?: "text" | "email" | "password" | "date" | "search" | "number" | "url";
  readonly defaultValue?: string | undefined;
  readonly lang?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly minLength?: number | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: "text" | "numeric" | "decimal" | "email" | "search" | undefined;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly spellCheck?: boolean | undefined;
}

/** One line of text, a date, a number or a password. */
export function TextField({
  name,
  label,
  hint,
  error,
  optionalLabel,
  id = fieldId(name),
  ...input
}: TextFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optionalLabel={optionalLabel}>
      <input
        id={id}
        name={name}
        type="text"
        className={controlLook(error)}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
        {...input}
      />
    </FieldFrame>
  );
}
