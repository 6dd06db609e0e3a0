/** What decides the order of matches. */
export interface Ordered {
  readonly id: string;
  readonly total: number;
  readonly open: number;
}

/** The one order of matches (principle 3): the higher score, then the more that may still come, then the id. */
export const compareMatches = (a: Ordered, b: Ordered): number =>
  b.total - a.total || b.open - a.open || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
