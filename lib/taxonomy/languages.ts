/** The languages in which listings are written: China's, English, and those of the ASEAN states. */
export const languages = ["zh", "en", "vi", "th", "id", "ms", "km", "lo", "my", "fil"] as const;
export type Language = (typeof languages)[number];
