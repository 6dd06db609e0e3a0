import type { ReactNode } from "react";
import { Choice } from "./choice";
import { classNames } from "./class-names";
import type { FieldProps } from "./field-frame";
import { fieldId } from "./field-ids";
import { Fieldset } from "./fieldset";

export interface ChoiceOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly lang?: string | undefined;
}

export interface ChoiceGroupProps extends FieldProps {
  readonly options: readonly ChoiceOption[];
  /** Two or three columns where there is room; one on a phone. */
  readonly columns?: 1 | 2 | 3;
}

const columnLook = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-2 lg:grid-cols-3" } as const;

interface Props extends ChoiceGroupProps {
  readonly type: "checkbox" | "radio";
  readonly chosen: readonly string[];
}

/** The common part of CheckboxGroup and RadioGroup. */
export function ChoiceGroup({
  type,
  chosen,
  name,
  label,
  hint,
  error,
  optionalLabel,
  required,
  ...props
}: Props) {
  const { options, columns = 1, id = fieldId(name) } = props;
  return (
    <Fieldset id={id} legend={label} hint={hint} error={error} optionalLabel={optionalLabel}>
      <div className={classNames("grid gap-x-6", columnLook[columns])}>
        {options.map((option) => (
          <Choice
            key={option.value}
            type={type}
            id={`${id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            lang={option.lang}
            defaultChecked={chosen.includes(option.value)}
            required={type === "radio" ? required : undefined}
          />
        ))}
      </div>
    </Fieldset>
  );
}
