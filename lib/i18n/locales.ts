import type { Locale } from "@/lib/account/model";

/**
 * The interface languages as values. They repeat the model's list because that file brings zod along,
 * and this one is loaded by the browser; the check below keeps the two alike.
 */
export const locales = ["en", "zh"] as const satisfies readonly Locale[];

type Missing = Exclude<Locale, (typeof locales)[number]>;
/** Does not compile where a language of the model is not listed above. */
export const allLocalesListed: [Missing] extends [never] ? true : never = true;

export const defaultLocale: Locale = "en";

export const isLocale = (value: string | undefined): value is Locale =>
  locales.some((locale) => locale === value);
