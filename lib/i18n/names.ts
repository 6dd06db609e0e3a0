import type { Locale } from "@/lib/account/model";
import type { Country } from "@/lib/taxonomy/countries";
import type { Language } from "@/lib/taxonomy/languages";

const regions: Readonly<Record<Locale, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames("en", { type: "region", style: "short" }),
  zh: new Intl.DisplayNames("zh-Hans-CN", { type: "region", style: "short" }),
};
const tongues: Readonly<Record<Locale, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames("en", { type: "language" }),
  zh: new Intl.DisplayNames("zh-Hans-CN", { type: "language" }),
};
/** The name of a country in a reader's language. */
export const countryName = (locale: Locale, country: Country): string =>
  regions[locale].of(country) ?? country;

/** The name of a listing's language in a reader's language. */
export const languageName = (locale: Locale, language: Language): string =>
  tongues[locale].of(language) ?? language;
