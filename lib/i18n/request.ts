import { headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { timeZone } from "./format";
import { defaultLocale, isLocale } from "./locales";
import { messages } from "./messages";

/** Set by next-intl's middleware, which proxy.ts runs, from the first step of the path. */
const localeHeader = "X-NEXT-INTL-LOCALE";

/**
 * What next-intl needs for a request: its language, the texts and the time zone. The language is the one a
 * caller names, else the path's. It is read from the header and not from `next/root-params`, because server
 * actions need it too and cannot read those.
 */
export default getRequestConfig(async ({ locale: named }) => {
  const requested = named ?? (await headers()).get(localeHeader) ?? undefined;
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale, messages: messages[locale], timeZone };
});
