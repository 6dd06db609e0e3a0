import { FieldFrame, type FieldProps, controlLook } from "./field-frame";
import { describedBy, fieldId } from "./field-ids";

export interface Option {
  readonly value: string;
  readonly label: string;
}
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly (Option | OptionGroup)[];
  /** The first entry, with an empty value: "Any country", "Choose one". */
  readonly emptyLabel?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly autoComplete?: string | undefined;
}

const toOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** One of a list, as the browser's own select. */
export function SelectField({
  name,
  label,
  hint,
  error,
  optionalLabel,
  options,
  emptyLabel,
  defaultValue = "",
  id = fieldId(name),
  ...input
}: SelectFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optionalLabel={optionalLabel}>
      {/* The key makes React take up a new default after a form action has reset the form. */}
      <select
        key={defaultValue}
        id={id}
        name={name}
        defaultValue={defaultValue}
        className={controlLook(error)}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error === undefined ? undefined : true}
        {...input}
      >
        {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
        {options.map((entry) =>
          "options" in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(toOption)}
            </optgroup>
          ) : (
            toOption(entry)
          ),
        )}
      </select>
    </FieldFrame>
  );
}
