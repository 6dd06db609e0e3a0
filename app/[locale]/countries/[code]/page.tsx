import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CountryFacts } from "@/components/countries/country-facts";
import { RankedFields } from "@/components/countries/ranked-fields";
import { InsightNav } from "@/components/layout/insight-nav";
import { MissingPage } from "@/components/layout/missing-page";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/account/model";
import { countryName } from "@/lib/i18n/names";
import { pageLocale } from "@/lib/i18n/page-locale";
import { tierName } from "@/lib/i18n/taxonomy-names";
import type { CountryPage as CountryMarket } from "@/lib/market/model";
import { services } from "@/lib/server/services";
import { countries, type Country, isAsean, tierOf } from "@/lib/taxonomy/countries";
import { countryFacts, fieldCounts, rankedCells } from "../country-views";
import { CountryFigures } from "./country-figures";
import { CountryNow } from "./country-now";

interface CountryPageProps {
  readonly params: Promise<{ readonly locale: string; readonly code: string }>;
}

interface Place {
  readonly locale: Locale;
  readonly country: Country;
  readonly name: string;
}

/** Null where the code is no country of the platform. */
async function placeOf({ params }: CountryPageProps): Promise<Place | null> {
  const [locale, { code }] = await Promise.all([pageLocale(params), params]);
  const country = countries.find((one) => one === code);
  return country === undefined ? null : { locale, country, name: countryName(locale, country) };
}

export async function generateMetadata(props: CountryPageProps): Promise<Metadata> {
  const [place, t] = await Promise.all([placeOf(props), getTranslations()]);
  if (place === null) return { title: t("common.notFound.title") };
  const { name } = place;
  return { title: name, description: t("insights.country.description", { country: name }) };
}

interface RanksProps extends Place {
  readonly page: CountryMarket | null;
}

async function Ranks({ locale, country, page }: RanksProps) {
  const tier = tierOf(country);
  if (tier === null) return null;
  const [t, taxonomy] = await Promise.all([
    getTranslations("insights.country.ranks"),
    getTranslations("taxonomy"),
  ]);
  const fields = await fieldCounts(locale, rankedCells(country, page));
  const lead = t("lead", { tier: tierName(taxonomy, tier) });
  return (
    <Section id="ranks" title={t("title")} lead={<p>{lead}</p>}>
      <RankedFields fields={fields} />
    </Section>
  );
}

/** A country as a partner: what is known of it, what it offers and needs now, and how things have grown. */
export default async function CountryPage(props: CountryPageProps) {
  const place = await placeOf(props);
  if (place === null) return <MissingPage />;
  const { locale, country, name } = place;
  const [s, t] = await Promise.all([services(), getTranslations("insights.country")]);
  const [page, facts] = await Promise.all([s.marketOf(country), countryFacts(locale, country)]);
  return (
    <>
      <PageHeader
        above={<InsightNav />}
        title={name}
        lead={isAsean(country) ? undefined : <p>{t("chinaLead")}</p>}
      />
      <Section id="facts" title={t("facts.title")}>
        <CountryFacts facts={facts} />
      </Section>
      <CountryNow {...place} page={page} />
      <Ranks {...place} page={page} />
      <CountryFigures {...place} />
    </>
  );
}
