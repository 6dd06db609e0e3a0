/** A title that is made from a text is at most so long. */
const longest = 120;
/** A full stop inside a number or an abbreviation ends no sentence: a space or the end must follow. */
const sentenceEnd = /[.!?](?=\s|$)|[。！？។။]/u;

/**
 * A title for a text that has none: its first sentence, cut at a word before 120 characters. Scripts
 * without spaces between words are cut at the last letter that fits.
 */
export function titleOf(text: string): string {
  const line = text.trim().replaceAll(/\s+/gu, " ");
  const end = sentenceEnd.exec(line)?.index ?? line.length;
  const sentence = line.slice(0, end).trim() || line;
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest);
  const lastSpace = cut.lastIndexOf(" ");
  return (lastSpace > 0 ? cut.slice(0, lastSpace) : cut).trim();
}
