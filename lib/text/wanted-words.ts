import { sourceSpan } from "./aligned";
import type { Mention } from "./model";
import type { Segmented } from "./segmented";
import { type ContentWord, contentWords } from "./words";

/**
 * The content words of a text without those inside a negated mention ("without chemicals"), cut there
 * into stretches: the words before and after it are no neighbours. `mentions` are those of the text.
 */
export function wantedWords(text: Segmented, mentions: readonly Mention[]): ContentWord[][] {
  const unwanted = mentions.filter(({ negated }) => negated);
  const stretches: ContentWord[][] = [[]];
  for (const word of contentWords(text)) {
    const [start, end] = sourceSpan(text.normal, word.token.start, word.token.end);
    if (unwanted.some((mention) => mention.start <= start && end <= mention.end)) {
      stretches.push([]);
    } else stretches.at(-1)?.push(word);
  }
  return stretches;
}
