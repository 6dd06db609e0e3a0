import { getTranslations } from "next-intl/server";
import { FigureSection } from "@/components/trends/figure-section";
import { AppLink } from "@/components/ui/app-link";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/account/model";
import { type Country, isAsean } from "@/lib/taxonomy/countries";
import { partView } from "../../trends/figure-views";

interface CountryFiguresProps {
  readonly locale: Locale;
  readonly country: Country;
  readonly name: string;
}

/** The curves of a country; China's are those of what it does in ASEAN. */
const curves = (locale: Locale, country: Country) =>
  isAsean(country)
    ? [
        partView(locale, "investment_by_country", country),
        partView(locale, "patents_by_country", country),
      ]
    : [
        partView(locale, "investment_by_economy", "ASEAN"),
        partView(locale, "patents_by_year", "applications"),
      ];

/** Investment and patents where the papers have them for a country, and a word where they do not. */
export async function CountryFigures({ locale, country, name }: CountryFiguresProps) {
  const [t, [investment, patents]] = await Promise.all([
    getTranslations("insights.country.figures"),
    Promise.all(curves(locale, country)),
  ]);
  return (
    <>
      {investment ? <FigureSection figure={investment} /> : null}
      {patents ? <FigureSection figure={patents} /> : null}
      {investment && patents ? null : (
        <Section id="papers" title={t("title")}>
          {investment ? null : <p>{t("noInvestment", { country: name })}</p>}
          {patents ? null : <p>{t("noPatents", { country: name })}</p>}
        </Section>
      )}
      <p className="mt-8">
        <AppLink href="/trends">{t("more")}</AppLink>
      </p>
    </>
  );
}
