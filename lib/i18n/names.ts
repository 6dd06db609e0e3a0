import type { Locale } from "@/lib/account/model";
import type { Country } from "@/lib/taxonomy/countries";
import { type Language, languages } from "@/lib/taxonomy/languages";

const regions: Readonly<Record<Locale, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames("en", { type: "region", style: "short" }),
  zh: new Intl.DisplayNames("zh-Hans-CN", { type: "region", style: "short" }),
};
const tongues: Readonly<Record<Locale, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames("en", { type: "language" }),
  zh: new Intl.DisplayNames("zh-Hans-CN", { type: "language" }),
};
/** Where Intl's name is not the one in use between the states of the region. */
const ownNames: Readonly<Record<Locale, Partial<Record<Country, string>>>> = {
  en: { MM: "Myanmar" },
  zh: {},
};

/** The name of a country in a reader's language. */
export const countryName = (locale: Locale, country: Country): string =>
  ownNames[locale][country] ?? regions[locale].of(country) ?? country;

/** The name of a listing's language in a reader's language. */
export const languageName = (locale: Locale, language: Language): string =>
  tongues[locale].of(language) ?? language;

const isLanguage = (value: string): value is Language =>
  languages.some((language) => language === value);

/** The name of a language that came as text. */
export const languageNameOf = (locale: Locale, language: string): string =>
  isLanguage(language) ? languageName(locale, language) : language;
