import type { Language } from "@/lib/taxonomy/languages";

/** Languages that their script gives away. */
export const scriptLanguages = ["zh", "th", "lo", "km", "my"] as const;
export type ScriptLanguage = (typeof scriptLanguages)[number];

/** Unicode ranges of the scripts, first and last code unit. */
const ranges: Readonly<Record<ScriptLanguage, readonly (readonly [number, number])[]>> = {
  zh: [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xf900, 0xfaff],
  ],
  th: [[0x0e00, 0x0e7f]],
  lo: [[0x0e80, 0x0eff]],
  km: [
    [0x1780, 0x17ff],
    [0x19e0, 0x19ff],
  ],
  my: [
    [0x1000, 0x109f],
    [0xaa60, 0xaa7f],
  ],
};

/**
 * The share of all letters from which a script decides: technical texts of the region carry many Latin
 * abbreviations and units, and hardly any Latin text quotes a tenth of its letters in another script.
 */
const decidingShare = 0.1;

/** The language whose script a UTF-16 unit belongs to, or null (Latin, digits, punctuation). */
export function scriptLanguageOf(unit: number): ScriptLanguage | null {
  if (unit < 0x0e00) return null;
  return (
    scriptLanguages.find((lang) =>
      ranges[lang].some(([first, last]) => unit >= first && unit <= last),
    ) ?? null
  );
}

export const isScriptLanguage = (lang: Language): lang is ScriptLanguage =>
  scriptLanguages.some((other) => other === lang);

const isLatinLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0xc0 && unit < 0x250) ||
  (unit >= 0x1e00 && unit < 0x1f00);

/** The language that a text's script gives away; null for a Latin text. */
export function scriptOf(text: string): ScriptLanguage | null {
  const lang = languageOf(text, "en");
  return isScriptLanguage(lang) ? lang : null;
}

/**
 * The language of a text: by script for Chinese, Thai, Lao, Khmer and Burmese; among Latin scripts what
 * the poster said (detectors cannot tell Indonesian from Malay). A Latin text whose poster stated a
 * language of another script is taken for English; a text without letters is what the poster said.
 */
export function languageOf(text: string, stated: Language): Language {
  const counts = { zh: 0, th: 0, lo: 0, km: 0, my: 0 };
  let latin = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (isLatinLetter(unit)) latin++;
    else {
      const lang = scriptLanguageOf(unit);
      if (lang !== null) counts[lang]++;
    }
  }
  const best = scriptLanguages.reduce((a, b) => (counts[b] > counts[a] ? b : a));
  if (counts[best] > 0 && counts[best] >= decidingShare * (latin + counts[best])) return best;
  return latin > 0 && isScriptLanguage(stated) ? "en" : stated;
}
