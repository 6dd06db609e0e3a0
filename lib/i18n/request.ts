import { getRequestConfig } from "next-intl/server";
import { defaultLocale, isLocale } from "./locales";
import { messages } from "./messages";
import { timeZone } from "./format";

/** What next-intl needs for a request: its language, the texts and the time zone. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = isLocale(requested) ? requested : defaultLocale;
  return { locale, messages: messages[locale], timeZone };
});
