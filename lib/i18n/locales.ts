import type { Locale } from "@/lib/account/model";

/**
 * The interface languages as values. They repeat the model's list because that file brings zod along, and
 * this one is loaded by the browser; a language that one has and the other lacks does not compile.
 */
const byName = { en: "en", zh: "zh" } as const satisfies Readonly<Record<Locale, Locale>>;

export const locales: readonly Locale[] = Object.values(byName);

export const defaultLocale: Locale = "en";

export const isLocale = (value: string | undefined): value is Locale =>
  locales.some((locale) => locale === value);
