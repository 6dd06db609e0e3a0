import { messages } from "@/lib/i18n/messages";
import type { PlaceNames } from "@/lib/search/document";
import { languages } from "@/lib/taxonomy/languages";

/** The names of countries in all ten languages; Filipino readers also say it in English. */
const regions = languages.map((lang) => new Intl.DisplayNames(lang, { type: "region" }));

/** The names by which people look for a place: a country in every language, a province in English and Chinese. */
export const placeNames: PlaceNames = ({ country, province }) => [
  ...(country === null ? [] : regions.flatMap((names) => names.of(country) ?? [])),
  ...(province === null
    ? []
    : Object.values(messages).map(({ taxonomy }) => taxonomy.provinces[province])),
];
