import { Choice } from "./choice";
import { type FieldProps, HintAndError } from "./field-frame";
import { fieldId } from "./field-ids";

interface CheckboxFieldProps extends Omit<FieldProps, "optionalLabel"> {
  readonly defaultChecked?: boolean | undefined;
  /** What the form sends where it is ticked. */
  readonly value?: string;
}

/** One statement to tick or leave. */
export function CheckboxField({
  name,
  label,
  hint,
  error,
  value = "on",
  defaultChecked = false,
  id = fieldId(name),
}: CheckboxFieldProps) {
  return (
    <div>
      <Choice
        type="checkbox"
        id={id}
        name={name}
        value={value}
        label={label}
        hint={hint}
        defaultChecked={defaultChecked}
      />
      <HintAndError id={`${id}-message`} error={error} />
    </div>
  );
}
