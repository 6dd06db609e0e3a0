import type { FormFields } from "@/components/form/form-fields";
import type { ListingFormView } from "@/lib/listing/view";
import type { ListingFormChoices } from "./form-choices";
import type { FieldLabels } from "./use-field-labels";

/** What every part of the form takes. */
export interface PartProps {
  readonly kind: ListingFormView["kind"];
  readonly fields: FormFields;
  readonly labels: FieldLabels;
  readonly choices: ListingFormChoices;
  /** The word behind the label of a field that may stay empty. */
  readonly optional: string;
}
