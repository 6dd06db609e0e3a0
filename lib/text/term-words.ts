import { type Language } from "@/lib/taxonomy/languages";
import { normaliseAligned } from "./normalise/pipeline";
import { segment } from "./segment";
import { type WordTally, countWords } from "./words";

/** The words of a short text (a term, a title) by key, with how often they occur. */
export function wordCounts(text: string, lang: Language): Map<string, number> {
  const tallies = new Map<string, WordTally>();
  const normal = normaliseAligned(text);
  countWords({ normal, tokens: segment(normal.text), lang }, 1, tallies);
  return new Map(Array.from(tallies, ([key, { count }]) => [key, count]));
}
