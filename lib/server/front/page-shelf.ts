import { LRUCache } from "lru-cache";
import type { KeptPage } from "./kept-page";

/** Some hundred pages of listings. */
const mostBytes = 64e6;
/** What jobs change, and what the clock changes, is seen this late at most. */
export const keptMs = 10_000;
/** So long after an act nothing is kept: the jobs that it started may still change what pages show. */
export const settleMs = 2000;

/** The pages that guests were shown, until somebody acts. */
export interface PageShelf {
  readonly find: (key: string) => Promise<KeptPage | undefined>;
  /** Whether what is made from now on may be kept: if so, how to. */
  readonly keeper: () => ((key: string, page: KeptPage) => void) | null;
}

/**
 * Keeps pages for a moment, and none over an act of a person: `newestAct` answers another value after every
 * write that the audit log knows, by whichever process. A page that was begun before an act is not kept after it.
 */
export function pageShelf(newestAct: () => Promise<unknown>, now = Date.now): PageShelf {
  const pages = new LRUCache<string, KeptPage>({
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }) => bytes,
    ttl: keptMs,
    perf: { now },
  });
  let known: unknown;
  let since = Number.NEGATIVE_INFINITY;
  const look = async (): Promise<void> => {
    // A log that cannot be read is another at every look: nothing is kept.
    const newest = await newestAct().catch(() => Symbol("unknown"));
    if (newest === known) return;
    pages.clear();
    known = newest;
    since = now();
  };
  return {
    find: async (key) => {
      await look();
      return pages.get(key);
    },
    keeper: () => {
      const begunAt = since;
      if (now() - begunAt < settleMs) return null;
      return (key, page) => {
        if (since === begunAt) pages.set(key, page);
      };
    },
  };
}
