import { ChoiceGroup, type ChoiceGroupProps } from "./choice-group";

interface RadioGroupProps extends ChoiceGroupProps {
  readonly defaultValue?: string | undefined;
}

/** One of a few choices that are all worth reading. */
export function RadioGroup({ defaultValue, ...props }: RadioGroupProps) {
  return (
    <ChoiceGroup
      type="radio"
      chosen={defaultValue === undefined ? [] : [defaultValue]}
      {...props}
    />
  );
}
