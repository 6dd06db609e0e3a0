import type { Language } from "@/lib/taxonomy/languages";

/** A number as it may be written, grouped by commas, points or spaces, with decimals. Expects plain digits. */
export const numberPattern =
  "\\d{1,3}(?:[ ]\\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*";

/** Languages that group thousands by points and write decimals after a comma. */
const pointGroups: readonly Language[] = ["vi", "id"];

const group = 3; // digits between separators of thousands

/** Whether a single separator groups thousands ("1,000") or begins decimals ("1,5"). */
function groups(separator: string, before: string, after: string, lang: Language): boolean {
  if (after.length !== group || before.length > group || /^0/.test(before)) return false;
  return separator === (pointGroups.includes(lang) ? "." : ",");
}

/** The value of a number as the writers of a language mean it; null where its groups make no sense. */
export function numberOf(written: string, lang: Language): number | null {
  const text = written.replaceAll(" ", "");
  const separators = text.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return Number(text);
  const at = text.lastIndexOf(last);
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const sameBefore = separators.filter((separator) => separator === last).length - 1;
  const isGroup = sameBefore > 0 || groups(last, before, after, lang);
  if (isGroup && separators.some((separator) => separator !== last)) return null;
  const whole = (isGroup ? text : before).replaceAll(/[.,]/g, "");
  return Number(isGroup ? whole : `${whole}.${after}`);
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
