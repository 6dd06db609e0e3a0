/**
 * Burmese characters that look alike and are typed for each other: the independent vowel "o" and the
 * consonant with its medial (ဩ, သြ); the vowel "u" for the consonant "nya" before a sign (ဥာဏ်, ဉာဏ်); the
 * digits 0 and 7 for the consonants "wa" and "ra" (Unicode technical note 11, 3.1 and 3.4). So is "jha"
 * typed as "ca" with its medial (ဈေး, စျေး).
 */
const variants: readonly (readonly [written: RegExp, kept: string])[] = [
  [/\u102A/g, "\u101E\u103C\u1031\u102C\u103A"],
  [/\u1029/g, "\u101E\u103C"],
  [/\u1025(?=[\u102C\u1039\u103A])/g, "\u1009"],
  [/\u1040(?=[\u102B-\u103E])/g, "\u101D"],
  [/\u1005\u103B/g, "\u1008"],
  [/\u1047(?=[\u102B-\u103E])/g, "\u101B"],
];

export const burmeseSpelling = (text: string): string =>
  variants.reduce((result, [written, kept]) => result.replace(written, kept), text);
