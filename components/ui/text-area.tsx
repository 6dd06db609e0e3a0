import { FieldFrame, type FieldProps, controlLook } from "./field-frame";
import { describedBy, fieldId } from "./field-ids";

interface TextAreaProps extends FieldProps {
  readonly defaultValue?: string | undefined;
  readonly lang?: string | undefined;
  /** Visible lines; the reader can pull it larger. */
  readonly rows?: number;
  readonly maxLength?: number | undefined;
}

/** Several lines of text. */
export function TextArea({
  name,
  label,
  hint,
  error,
  optionalLabel,
  rows = 4,
  id = fieldId(name),
  ...input
}: TextAreaProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optionalLabel={optionalLabel}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        className={`${controlLook(error)} resize-y`}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
        {...input}
      />
    </FieldFrame>
  );
}
