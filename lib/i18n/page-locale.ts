import { setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import type { Locale } from "@/lib/account/model";
import { isLocale } from "./locales";

/** The language of a page from its path; a path with an unknown one does not exist. Call it first in a page. */
export async function pageLocale(params: Promise<{ readonly locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return locale;
}
