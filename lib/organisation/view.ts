import type { Country } from "@/lib/taxonomy/countries";
import type { OrganisationKind, OrganisationSize } from "@/lib/taxonomy/organisations";
import type { Province } from "@/lib/taxonomy/provinces";

/** What the page of an organisation says of it. */
export interface OrganisationView {
  readonly id: string;
  readonly name: string;
  readonly country: Country | null;
  readonly province: Province | null;
  readonly kind: OrganisationKind | null;
  readonly size: OrganisationSize | null;
  readonly about: string;
}
