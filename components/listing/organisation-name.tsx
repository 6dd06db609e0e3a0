import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
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
  if (!linked) return organisation.name;
  return <AppLink href={`/organisations/${organisation.id}`}>{organisation.name}</AppLink>;
}
