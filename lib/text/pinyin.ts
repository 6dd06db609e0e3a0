import { pinyin } from "pinyin-pro";

const asTyped = { toneType: "none", type: "array", v: true } as const;

/** The sounds of a run of Chinese characters, one a character, without tones and with "v" for "ü" as it is typed. */
export const syllables = (run: string): readonly string[] =>
  pinyin(run, { ...asTyped, nonZh: "removed" });

/** The sounds of many runs of Chinese characters in their order, each with spaces between: half the work of one by one. */
export const soundsOf = (runs: readonly string[]): readonly string[] =>
  pinyin(runs.join("\n"), { ...asTyped, nonZh: "consecutive" })
    .join(" ")
    .split("\n")
    .map((sounds) => sounds.trim());
