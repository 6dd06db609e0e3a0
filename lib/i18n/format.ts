import type { Locale } from "@/lib/account/model";

/** Nanning's clock, the zone in which instants are shown; China has one zone, and most of ASEAN is within an hour. */
export const timeZone = "Asia/Shanghai";

/** English as the region writes it (day before month), Chinese as the mainland does; both on the Gregorian calendar. */
export const intlLocale: Readonly<Record<Locale, string>> = {
  en: "en-GB-u-ca-gregory",
  zh: "zh-Hans-CN-u-ca-gregory",
};
/** What a page says of its own language (BCP 47). */
export const htmlLang: Readonly<Record<Locale, string>> = { en: "en", zh: "zh-Hans-CN" };

/** One for each language, made at its first use: to make one takes longer than the rest of a short text. */
function perLocale<T>(make: (locale: string) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(intlLocale[locale]);
    made.set(locale, known);
    return known;
  };
}

const days = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }),
);
const dates = perLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone }));
const times = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short", timeZone }),
);
const clocks = perLocale((tag) => new Intl.DateTimeFormat(tag, { timeStyle: "short" }));
const numbers = perLocale((tag) => new Intl.NumberFormat(tag));
const percents = perLocale(
  (tag) => new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 }),
);
const lists = perLocale((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));

/** "2026-11-05" as a reader writes it: "5 November 2026", "2026年11月5日". A day has no time zone. */
export const formatDay = (locale: Locale, isoDay: string): string =>
  days(locale).format(new Date(`${isoDay}T00:00:00Z`));

/** The day of an instant (milliseconds since 1970). */
export const formatDate = (locale: Locale, at: number): string => dates(locale).format(at);

/** Day and time of an instant (milliseconds since 1970), to the minute. */
export const formatTime = (locale: Locale, at: number): string => times(locale).format(at);

/** The time of day of an instant, to the minute, by the reader's own clock: for what happened just now. */
export const formatClock = (locale: Locale, at: number): string => clocks(locale).format(at);

/** An instant for the `dateTime` attribute of <time>. */
export const machineTime = (at: number): string => new Date(at).toISOString();

export const formatNumber = (locale: Locale, value: number): string =>
  numbers(locale).format(value);

const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** The size of a file: whole kilobytes, from one megabyte on with one decimal. */
export function formatFileSize(locale: Locale, bytes: number): string {
  const isLarge = bytes >= megabyte;
  return new Intl.NumberFormat(intlLocale[locale], {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / megabyte : Math.ceil(bytes / kilobyte));
}

/** A share 0-1 as whole percent. */
export const formatPercent = (locale: Locale, share: number): string =>
  percents(locale).format(share);

/** "a, b and c", "a、b和c". */
export const formatList = (locale: Locale, items: readonly string[]): string =>
  lists(locale).format(items);
