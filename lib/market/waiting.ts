import type { FirstMatch, Wait, WaitCounts } from "./model";

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;
const monthMs = 30 * dayMs;

/** How long a listing waited: no time at all where its partner was there before it. */
export function waitOf({ publishedAt, partnerSince }: FirstMatch): Wait {
  if (partnerSince === null) return "none";
  const waitedMs = partnerSince - publishedAt;
  if (waitedMs <= 0) return "at_once";
  if (waitedMs <= weekMs) return "week";
  return waitedMs <= monthMs ? "month" : "later";
}

/** How many listings waited how long. */
export function waitCounts(found: readonly FirstMatch[]): WaitCounts {
  const counts = { at_once: 0, week: 0, month: 0, later: 0, none: 0 };
  for (const one of found) counts[waitOf(one)] += 1;
  return counts;
}
