import type { ChoiceOption } from "@/components/ui/choice-group";
import type { Option, OptionGroup } from "@/components/ui/select-field";
import type { ListingContent } from "@/lib/listing/content";

/** All that can be chosen in the form, with names in the reader's language. */
export interface ListingFormChoices {
  readonly languages: readonly Option[];
  readonly markets: readonly ChoiceOption[];
  readonly trls: readonly OptionGroup[];
  readonly ipStatuses: readonly ChoiceOption[];
  /** Empty where no declaration is asked for: outside China. */
  readonly exportControls: readonly ChoiceOption[];
  readonly transferWays: readonly ChoiceOption[];
  readonly supports: readonly ChoiceOption[];
  /** Empty where the other side is one country. */
  readonly targetCountries: readonly ChoiceOption[];
  readonly partnerKinds: readonly ChoiceOption[];
  readonly partnerSizes: readonly ChoiceOption[];
  readonly currencies: readonly Option[];
  readonly goals: readonly ChoiceOption[];
  /** Names of the five parts of what a need asks for, in their order. */
  readonly specification: readonly {
    readonly part: keyof ListingContent["specification"];
    readonly label: string;
  }[];
}
