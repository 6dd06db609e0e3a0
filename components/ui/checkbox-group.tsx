import { ChoiceGroup, type ChoiceGroupProps } from "./choice-group";

interface CheckboxGroupProps extends ChoiceGroupProps {
  readonly defaultValues?: readonly string[] | undefined;
}

/** Any number of a few choices; the form sends one entry for each that is ticked. */
export function CheckboxGroup({ defaultValues = [], ...props }: CheckboxGroupProps) {
  return <ChoiceGroup type="checkbox" chosen={defaultValues} {...props} />;
}
