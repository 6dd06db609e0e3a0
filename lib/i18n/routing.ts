import { defineRouting } from "next-intl/routing";
import { defaultLocale, locales } from "./locales";

const cookieDays = 365;
const secondsADay = 86_400;

/** Remembers the language that was chosen last. */
export const localeCookie = "NEXT_LOCALE";

/** The locale is the first step of every path; `/` is redirected by cookie, then Accept-Language, else en. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: "always",
  localeCookie: { name: localeCookie, maxAge: cookieDays * secondsADay, sameSite: "lax" },
});
