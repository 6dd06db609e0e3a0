import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { NameText } from "@/components/ui/name-text";
import type { ListingCardView } from "@/lib/listing/view";

interface OrganisationNameProps {
  readonly listing: Pick<ListingCardView, "organisation" | "anonymous">;
  readonly linked?: boolean;
}

/** Who posted a listing, as far as the reader may know. */
export function OrganisationName({ listing, linked = false }: OrganisationNameProps) {
  const t = useTranslations("common");
  const { organisation, anonymous } = listing;
  if (organisation === null) {
    return anonymous ? t("anonymousOrganisation") : t("unknownOrganisation");
  }
  const name = <NameText name={organisation.name} />;
  return linked ? <AppLink href={`/organisations/${organisation.id}`}>{name}</AppLink> : name;
}
