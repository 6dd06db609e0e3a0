import { notFound } from "next/navigation";
import type { Locale } from "@/lib/account/model";
import { isLocale } from "./locales";

/** The language of a page from its path; a path with an unknown one does not exist. */
export async function pageLocale(params: Promise<{ readonly locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
