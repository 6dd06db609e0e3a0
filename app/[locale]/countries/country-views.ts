import { getTranslations } from "next-intl/server";
import type { FieldCount } from "@/components/countries/class-table";
import type { SourcedFact } from "@/components/countries/country-facts";
import type { CountryRow } from "@/components/countries/country-table";
import type { Locale } from "@/lib/account/model";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import { countryName } from "@/lib/i18n/names";
import { countryTier, tierName } from "@/lib/i18n/taxonomy-names";
import type { CountryPage, FieldsPage, MarketCell } from "@/lib/market/model";
import {
  type AseanCountry,
  aseanCountries,
  aseanProfiles,
  countries,
  type Country,
  isAsean,
} from "@/lib/taxonomy/countries";
import { rankedFields } from "@/lib/taxonomy/fields";
import { strategies } from "@/lib/taxonomy/strategies";

/** The countries as the entrance lists them. */
export async function countryRows(
  locale: Locale,
  page: FieldsPage | null,
): Promise<readonly CountryRow[]> {
  const [t, taxonomy] = await Promise.all([
    getTranslations({ locale, namespace: "insights" }),
    getTranslations({ locale, namespace: "taxonomy" }),
  ]);
  const strategyOf = (country: AseanCountry): string => {
    const { strategy, strategyBy } = aseanProfiles[country];
    const name = taxonomy(`strategies.${strategy}.name`);
    return strategyBy === "paper" ? name : t("countries.ours", { strategy: name });
  };
  return countries.map((code) => ({
    code,
    name: countryName(locale, code),
    tier: countryTier(taxonomy, code),
    strategy: isAsean(code) ? strategyOf(code) : null,
    total: page && (page.totals.find(({ country }) => country === code) ?? nothing(code, "")),
  }));
}

/** What a country has in a field in which it has nothing. */
const nothing = (country: Country, code: string): MarketCell => ({
  country,
  code,
  offers: 0,
  needs: 0,
  supply: 0,
  demand: 0,
  anywhere: 0,
});

/** All patents of figure 10. */
const jointPatents = aseanCountries.reduce(
  (sum, country) => sum + (aseanProfiles[country].coOwnedPatents ?? 0),
  0,
);

async function aseanFacts(locale: Locale, country: AseanCountry): Promise<readonly SourcedFact[]> {
  const [t, taxonomy] = await Promise.all([
    getTranslations({ locale, namespace: "insights" }),
    getTranslations({ locale, namespace: "taxonomy" }),
  ]);
  const profile = aseanProfiles[country];
  const { id, transferWays, supports } = strategies[profile.strategy];
  const ofStrategy = t(
    profile.strategyBy === "paper" ? "country.facts.section51" : "country.facts.ourStrategy",
  );
  const facts = [
    {
      term: t("country.facts.tier"),
      lines: [tierName(taxonomy, profile.tier)],
      source: t(profile.tierBy === "paper" ? "country.facts.figure10" : "country.facts.ourTier"),
    },
    {
      term: t("country.facts.patents"),
      lines: [
        profile.coOwnedPatents === null
          ? t("country.facts.noPatents")
          : t("country.facts.patentsValue", { count: profile.coOwnedPatents, all: jointPatents }),
      ],
      source: t("country.facts.figure10"),
    },
    {
      term: t("country.facts.strategy"),
      lines: [taxonomy(`strategies.${id}.name`), taxonomy(`strategies.${id}.fits`)],
      source: ofStrategy,
    },
    {
      term: t("country.facts.ways"),
      lines: transferWays.map((way) => taxonomy(`transferWays.${way}`)),
      source: ofStrategy,
    },
  ];
  if (supports.length === 0) return facts;
  const lines = supports.map((support) => taxonomy(`supports.${support}`));
  return [...facts, { term: t("country.facts.supports"), lines, source: ofStrategy }];
}

/** What is known of a country as a partner. */
export async function countryFacts(
  locale: Locale,
  country: Country,
): Promise<readonly SourcedFact[]> {
  if (isAsean(country)) return aseanFacts(locale, country);
  const t = await getTranslations({ locale, namespace: "insights" });
  return [
    {
      term: t("country.facts.regions"),
      lines: [t("country.facts.regionsText")],
      source: t("country.facts.section52"),
    },
  ];
}

/** Cells with their fields' titles. */
export async function fieldCounts(
  locale: Locale,
  cells: readonly MarketCell[],
): Promise<readonly FieldCount[]> {
  const t = await getTranslations({ locale, namespace: "insights" });
  return cells.map((cell) => {
    const title = ipcTitle(locale, cell.code);
    const country = countryName(locale, cell.country);
    const place = t("market.place", { country, field: `${cell.code} ${title}` });
    return { cell, title, place };
  });
}

/** The ranked classes of a country's tier, with what is published in them; none for China. */
export function rankedCells(country: Country, page: CountryPage | null): readonly MarketCell[] {
  if (!isAsean(country)) return [];
  return rankedFields[aseanProfiles[country].tier].map(
    (code) => page?.classes.find((cell) => cell.code === code) ?? nothing(country, code),
  );
}
