import type { Locale } from "@/lib/account/model";
import en from "./messages/en/fault.json";
import zh from "./messages/zh/fault.json";

/** The texts of the error page by themselves: it runs in the browser and must not depend on anything that may have failed. */
export const faultTexts: Readonly<Record<Locale, typeof en>> = { en, zh };
