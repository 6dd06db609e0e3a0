/** Charts are drawn in a box so many units wide, and shown at about one unit a pixel on a phone. */
export const chartWidth = 360;
/** Height of the letters in a chart, in its units. */
export const letterHeight = 12;

/** A Latin letter takes about this share of its height, a capital more, a Chinese one all of it. */
const latinShare = 0.56;
const capitalShare = 0.72;
const wide = /[\u2e80-\uffef]/g;
const capital = /[A-Z%]/g;

/** The width that a text takes in a chart, estimated, in the chart's units. */
export function textWidth(text: string): number {
  const wideOnes = text.match(wide)?.length ?? 0;
  const capitals = text.match(capital)?.length ?? 0;
  const others = text.length - wideOnes - capitals;
  return (wideOnes + capitals * capitalShare + others * latinShare) * letterHeight;
}

/**
 * Heights for labels that keep a distance, as near to where they belong as their order and the bottom allow.
 * The answer is in the order of `wanted`.
 */
export function spread(wanted: readonly number[], gap: number, bottom: number): readonly number[] {
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  let least = -Infinity;
  for (const index of order) {
    places[index] = Math.max(places[index] ?? 0, least);
    least = (places[index] ?? 0) + gap;
  }
  let most = bottom;
  for (const index of order.toReversed()) {
    places[index] = Math.min(places[index] ?? 0, most);
    most = (places[index] ?? 0) - gap;
  }
  return places;
}
