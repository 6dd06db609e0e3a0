import { useTranslations } from "next-intl";
import { Place } from "@/components/listing/place";
import { FactList } from "@/components/ui/fact-list";
import { countryTier } from "@/lib/i18n/taxonomy-names";
import type { OrganisationView } from "@/lib/organisation/view";

/** What is known of an organisation. */
export function OrganisationFacts({ organisation }: { readonly organisation: OrganisationView }) {
  const t = useTranslations("listing.facts");
  const name = useTranslations("taxonomy");
  const { country, province, kind, size } = organisation;
  const tier = country === null ? null : countryTier(name, country);
  const facts = [
    { term: t("place"), value: <Place country={country} province={province} /> },
    ...(kind === null ? [] : [{ term: t("kind"), value: name(`organisationKinds.${kind}`) }]),
    ...(size === null ? [] : [{ term: t("size"), value: name(`organisationSizes.${size}`) }]),
    ...(tier === null ? [] : [{ term: t("tier"), value: tier }]),
  ];
  return <FactList facts={facts} />;
}
