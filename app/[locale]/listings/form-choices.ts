import { getTranslations } from "next-intl/server";
import type { ListingFormChoices } from "@/components/listing-form/form-choices";
import type { Locale } from "@/lib/account/model";
import { countryName, languageName } from "@/lib/i18n/names";
import { specificationParts } from "@/lib/listing/content";
import type { ListingFormView } from "@/lib/listing/view";
import { currencies } from "@/lib/shared/currencies";
import { aseanCountries, countries, type Country } from "@/lib/taxonomy/countries";
import { goals } from "@/lib/taxonomy/goals";
import { languages } from "@/lib/taxonomy/languages";
import { markets } from "@/lib/taxonomy/markets";
import { organisationKinds, organisationSizes } from "@/lib/taxonomy/organisations";
import { stages, trlsOf } from "@/lib/taxonomy/stages";
import { exportControls, ipStatuses, supports, transferWays } from "@/lib/taxonomy/transfer-ways";

type Names = Awaited<ReturnType<typeof getTranslations<"taxonomy">>>;

/** The countries on the other side; where that is China alone, there is nothing to choose. */
function addressable(country: Country | null): readonly Country[] {
  if (country === null) return countries;
  return country === "CN" ? aseanCountries : [];
}

const option = <V extends string>(value: V, label: string) => ({ value, label });

const named = <V extends string>(values: readonly V[], name: (value: V) => string) =>
  values.map((value) => option(value, name(value)));

/** Nine levels below the five words that most people use. */
async function trlGroups(t: Names) {
  const text = await getTranslations("form.trl");
  return stages.map((stage) => ({
    label: t(`stages.${stage}`),
    options: trlsOf(stage).map((level) =>
      option(String(level), text("option", { level, name: t(`trls.${level}`) })),
    ),
  }));
}

const currencyNames = (locale: Locale) => {
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  return currencies.map((code) => option(code, `${code} ${names.of(code) ?? ""}`));
};

/** All that can be chosen in the form of a listing, in the reader's language. */
export async function formChoices(
  locale: Locale,
  { kind, country }: Pick<ListingFormView, "kind" | "country">,
): Promise<ListingFormChoices> {
  const t = await getTranslations("taxonomy");
  const declares = kind === "offer" && country === "CN";
  return {
    languages: named(languages, (language) => languageName(locale, language)),
    markets: named(markets, (market) => t(`markets.${market}`)),
    trls: await trlGroups(t),
    ipStatuses: named(ipStatuses, (status) => t(`ipStatuses.${status}`)),
    exportControls: declares ? named(exportControls, (value) => t(`exportControls.${value}`)) : [],
    transferWays: named(transferWays, (way) => t(`transferWays.${way}`)),
    supports: named(supports, (support) => t(`supports.${support}`)),
    targetCountries: named(addressable(country), (code) => countryName(locale, code)),
    partnerKinds: named(organisationKinds, (value) => t(`organisationKinds.${value}`)),
    partnerSizes: named(organisationSizes, (value) => t(`organisationSizes.${value}`)),
    currencies: currencyNames(locale),
    goals: goals.map((goal) => option(String(goal), `${goal} ${t(`goals.${goal}`)}`)),
    specification: specificationParts.map((part) => ({
      part,
      label: t(`specificationParts.${part}`),
    })),
  };
}
