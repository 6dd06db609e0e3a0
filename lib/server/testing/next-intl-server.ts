import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/account/model";
import { type Messages, messages } from "@/lib/i18n/messages";

/** Stands for `next-intl/server` in unit tests, where no request of Next carries a language. */
export const getLocale = (): Promise<Locale> => Promise.resolve("en");

/** The texts of a namespace in a language. */
export const getTranslations = ({
  locale,
  namespace,
}: {
  readonly locale: Locale;
  readonly namespace: keyof Messages;
}) => Promise.resolve(createTranslator({ locale, messages: messages[locale], namespace }));
