import type { Locale } from "@/lib/account/model";
import { type Currency, type Money, currencyDigits } from "@/lib/shared/currencies";
import { intlLocale } from "./format";

/** One for each language and currency that was shown, made at its first use. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: Locale, currency: Currency): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(intlLocale[locale], {
      style: "currency",
      currency,
      currencyDisplay: "code",
      trailingZeroDisplay: "stripIfInteger",
    });
  formats.set(key, format);
  return format;
}

/** An amount with its currency's code, since several neighbours call theirs a dollar. */
export const formatMoney = (locale: Locale, { minor, currency }: Money): string =>
  formatOf(locale, currency).format(minor / 10 ** currencyDigits[currency]);
