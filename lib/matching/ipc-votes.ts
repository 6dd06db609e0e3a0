import { ipcEntries } from "@/lib/taxonomy/ipc";

/** How much a word speaks for a subclass. */
export interface Vote {
  readonly code: string;
  readonly weight: number;
}

type Counts = ReadonlyMap<string, number>;

/** What a published listing counts against a term of the thesaurus. */
const listingCount = 2;

const subclasses = ipcEntries.filter(({ level }) => level === "subclass").length;

function merged(written: Counts, learned: Counts): Counts {
  if (learned.size === 0) return written;
  const counts = new Map(written);
  for (const [code, count] of learned) {
    counts.set(code, (counts.get(code) ?? 0) + listingCount * count);
  }
  return counts;
}

/**
 * The votes of a word: the logarithm of its count with each subclass (a word that several terms of a
 * subclass share is surer a sign of it than one that a single term has) times its rarity among subclasses.
 * What was learned is added to what was written, so that it weighs little at first and more with each listing.
 */
export function votesOf(written: Counts, learned: Counts): Vote[] {
  const counts = merged(written, learned);
  const rarity = Math.log(1 + subclasses / Math.max(1, counts.size));
  return Array.from(counts, ([code, count]) => ({
    code,
    weight: rarity * Math.log(1 + count),
  }));
}
