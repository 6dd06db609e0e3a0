import type { Language } from "@/lib/taxonomy/languages";

/** A number as it may be written, grouped by commas, points or spaces, with decimals. Expects plain digits. */
export const numberPattern = "\\d{1,3}(?:[ ]\\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*";

/** Languages that group thousands by points and write decimals after a comma. */
const pointGroups: readonly Language[] = ["vi", "id"];
/** Languages whose writers follow both customs: a point before three digits leaves doubt. */
const mixedPoints: readonly Language[] = ["km", "lo"];

const group = 3; // digits between separators of thousands

type Reading = "groups" | "decimals" | "unclear";

/** What a single separator does between the digits before and after it: "1,000", "1,5". */
function readingOf(separator: string, before: string, after: string, lang: Language): Reading {
  if (after.length !== group || before.length > group || before.startsWith("0")) return "decimals";
  if (separator === "." && mixedPoints.includes(lang)) return "unclear";
  return separator === (pointGroups.includes(lang) ? "." : ",") ? "groups" : "decimals";
}

/** Digits in groups of three behind the first ("1,000,000"); null where they are not. */
function groupedValue(text: string, separator: string): number | null {
  const [, ...rest] = text.split(separator);
  const isWhole = rest.every((digits) => /^\d{3}$/.test(digits));
  return isWhole ? Number(text.replaceAll(separator, "")) : null;
}

/** The value of a number as the writers of a language mean it; null where its groups leave doubt. */
export function numberOf(written: string, lang: Language): number | null {
  const text = written.replaceAll(" ", "");
  const separators = text.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return Number(text);
  const at = text.lastIndexOf(last);
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  if (separators.length === 1) {
    const reading = readingOf(last, before, after, lang);
    if (reading === "unclear") return null;
    return Number(reading === "groups" ? before + after : `${before}.${after}`);
  }
  if (separators.every((separator) => separator === last)) return groupedValue(text, last);
  const other = last === "." ? "," : ".";
  const whole = before.includes(last) ? null : groupedValue(before, other);
  return whole === null ? null : Number(`${String(whole)}.${after}`);
}

/** Words that multiply the number before them. 千 alone is left out: it begins 千瓦, 千克, 千米. */
const scales: Readonly<Record<string, number>> = {
  百万: 1e6,
  千万: 1e7,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  thousand: 1e3,
  million: 1e6,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  ribu: 1e3,
  juta: 1e6,
  libong: 1e3,
  milyong: 1e6,
  พัน: 1e3,
  หมื่น: 1e4,
  แสน: 1e5,
  ล้าน: 1e6,
  ພັນ: 1e3,
  ໝື່ນ: 1e4,
  ແສນ: 1e5,
  ລ້ານ: 1e6,
  ពាន់: 1e3,
  ម៉ឺន: 1e4,
  សែន: 1e5,
  លាន: 1e6,
  ထောင်: 1e3,
  သောင်း: 1e4,
  သန်း: 1e6,
};

/** The words that multiply, the longest first. */
export const scalePattern = Object.keys(scales)
  .sort((a, b) => b.length - a.length)
  .join("|");

export const scaleOf = (word: string | undefined): number =>
  word === undefined ? 1 : (scales[word.toLowerCase()] ?? 1);
