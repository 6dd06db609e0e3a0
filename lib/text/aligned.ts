/**
 * A text on its way through the normalising steps, with the way back to what the author wrote.
 * `origins[i]` is the position in the author's text of unit `i` (one more entry stands for the end);
 * null = the positions are the same. Positions count UTF-16 units.
 */
export interface Aligned {
  readonly source: string;
  readonly text: string;
  readonly origins: Uint32Array | null;
}

export const aligned = (source: string): Aligned => ({ source, text: source, origins: null });

/**
 * A character with everything that may join it: its combining marks and, for Thai and Lao, the vowel
 * "am" or its second half, so that a step sees whole what it may put together or take apart.
 */
const clusters = /[^\p{M}][\p{M}\u0E32\u0E33\u0EB2\u0EB3]*|\p{M}+/gu;

/**
 * Applies one step. Where it changes the length, it is applied cluster by cluster to keep the positions;
 * where it keeps the length, positions are taken to be kept too.
 */
export function apply(from: Aligned, step: (text: string) => string): Aligned {
  const whole = step(from.text);
  if (whole.length === from.text.length) return { ...from, text: whole };
  const pieces: string[] = [];
  const origins: number[] = [];
  for (const { 0: cluster, index } of from.text.matchAll(clusters)) {
    const piece = step(cluster);
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit++) {
      origins.push(originOf(from, index + Math.min(unit, cluster.length - 1)));
    }
  }
  origins.push(from.source.length);
  return { source: from.source, text: pieces.join(""), origins: Uint32Array.from(origins) };
}

const originOf = (text: Aligned, index: number): number => text.origins?.[index] ?? index;

/** The span of the author's text, [start, end), that a span of the normalised text came from. */
export function sourceSpan(text: Aligned, start: number, end: number): readonly [number, number] {
  const from = originOf(text, start);
  return [from, Math.max(from + 1, originOf(text, end))];
}
