import type { Locale } from "@/lib/account/model";
import { type Money, currencyDigits } from "@/lib/shared/currencies";
import { intlLocale } from "./format";

/** An amount with its currency's code, since several neighbours call theirs a dollar. */
export const formatMoney = (locale: Locale, { minor, currency }: Money): string =>
  new Intl.NumberFormat(intlLocale[locale], {
    style: "currency",
    currency,
    currencyDisplay: "code",
    trailingZeroDisplay: "stripIfInteger",
  }).format(minor / 10 ** currencyDigits[currency]);
