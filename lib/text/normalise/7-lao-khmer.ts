/**
 * Spellings that Lao and Khmer use side by side. Lao writes its cluster "hl" with the full letter or with
 * the sign below it (ຫລາຍ, ຫຼາຍ); the sign is today's spelling. Khmer writes the subscript "da" and "ta" with
 * either letter, since they look the same (កណ្ដាល, កណ្តាល), and "give" with either form of its vowel (ឲ្យ, ឱ្យ).
 * (Chuon Nath's dictionary against Unicode's chart U1780; Lao orthography of 1999.)
 */
const variants: readonly (readonly [written: RegExp, kept: string])[] = [
  [/ຫລ/g, "ຫຼ"],
  [/\u17D2\u178A/g, "\u17D2\u178F"],
  [/\u17B2/g, "\u17B1"],
];

export const laoAndKhmerSpelling = (text: string): string =>
  variants.reduce((result, [written, kept]) => result.replace(written, kept), text);
