import { pinyin } from "pinyin-pro";

/** The sounds of a run of Chinese characters, one a character, without tones and with "v" for "ü" as it is typed. */
export const syllables = (run: string): readonly string[] =>
  pinyin(run, { toneType: "none", type: "array", nonZh: "removed", v: true });
