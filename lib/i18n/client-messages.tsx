import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { type Messages, messages } from "./messages";
import { isLocale, defaultLocale } from "./locales";

/**
 * Gives the client components below it the texts they need, and no others: a page's weight counts on a
 * slow line. Server components need no provider. Usage: `<ClientMessages namespaces={["form", "errors"]}>`.
 */
export async function ClientMessages({
  namespaces,
  children,
}: {
  readonly namespaces: readonly (keyof Messages)[];
  readonly children: ReactNode;
}) {
  const requested = await getLocale();
  const locale = isLocale(requested) ? requested : defaultLocale;
  const all = messages[locale];
  const picked = Object.fromEntries(namespaces.map((name) => [name, all[name]]));
  return (
    <NextIntlClientProvider locale={locale} messages={picked}>
      {children}
    </NextIntlClientProvider>
  );
}
