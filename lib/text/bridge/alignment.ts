/** One thing said twice: its words in one language and in another. */
export interface WordPair {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A word and how likely it is the translation, 0-1. */
export interface Translation {
  readonly word: string;
  readonly share: number;
}

const rounds = 12; // of expectation maximisation; the order of the shares hardly changes after ten
/** Weaker links are mostly chance; a word met in one concept only spreads over all of its English words. */
const leastShare = 0.07;
const mostTranslations = 6;
/**
 * Shares are raised to this power: a word that stands for one of several is still far likelier to mean any
 * of them than a word that was never seen with it, so the lesser ones must not vanish beside the first.
 */
const softening = 0.7;

/** Numbers for words, in the order in which they come. */
interface Numbering {
  readonly words: string[];
  readonly numberOf: (word: string) => number;
}

function numbering(): Numbering {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    words,
    numberOf: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      words.push(word);
      return words.length - 1;
    },
  };
}

/**
 * The links that may exist: each source word with each target word that it meets in some pair. `met` lists
 * for each pair and each of its target words the links to all source words of the pair, so that counting
 * runs over flat arrays.
 */
interface Links {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly met: readonly Int32Array[];
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

function linksOf(pairs: readonly WordPair[]): Links {
  const sources = numbering();
  const targets = numbering();
  const links: Map<number, number>[] = [];
  const source: number[] = [];
  const target: number[] = [];
  const linkOf = (from: number, to: number): number => {
    const row = (links[from] ??= new Map<number, number>());
    const known = row.get(to);
    if (known !== undefined) return known;
    row.set(to, source.length);
    target.push(to);
    source.push(from);
    return source.length - 1;
  };
  const met = pairs.flatMap(({ from, to }) => {
    const numbers = from.map(sources.numberOf);
    return to.map((word) => {
      const number = targets.numberOf(word);
      return Int32Array.from(numbers, (other) => linkOf(other, number));
    });
  });
  return {
    source: Int32Array.from(source),
    target: Int32Array.from(target),
    met,
    sources: sources.words,
    targets: targets.words,
  };
}

/** Shares that sum to 1 for each source word, from any weights of the links. */
function perSource(weights: Float64Array, { source, sources }: Links): Float64Array {
  const sums = new Float64Array(sources.length);
  for (let link = 0; link < weights.length; link++) {
    const from = source[link] ?? 0;
    sums[from] = (sums[from] ?? 0) + (weights[link] ?? 0);
  }
  return weights.map((weight, link) => weight / (sums[source[link] ?? 0] ?? 1));
}

/** One round: each target word of a pair is shared out among the source words that may stand for it. */
function nextShares(shares: Float64Array, links: Links): Float64Array {
  const counts = new Float64Array(shares.length);
  for (const some of links.met) {
    let sum = 0;
    for (const link of some) sum += shares[link] ?? 0;
    if (sum === 0) continue;
    for (const link of some) counts[link] = (counts[link] ?? 0) + (shares[link] ?? 0) / sum;
  }
  return perSource(counts, links);
}

function strongest(shares: Float64Array, links: Links): Map<string, Translation[]> {
  const result = new Map<string, Translation[]>();
  for (const [link, share] of shares.entries()) {
    if (share < leastShare) continue;
    const from = links.sources[links.source[link] ?? 0] ?? "";
    const word = links.targets[links.target[link] ?? 0] ?? "";
    const some = result.get(from) ?? [];
    result.set(from, some);
    some.push({ word, share: share ** softening });
  }
  for (const [from, some] of result) {
    some.sort((a, b) => b.share - a.share || (a.word < b.word ? -1 : 1));
    result.set(from, some.slice(0, mostTranslations));
  }
  return result;
}

/**
 * Learns which words stand for which from things said in two languages: IBM model 1 (Brown et al., The
 * mathematics of statistical machine translation, 1993). Gives each source word its likeliest target
 * words, the likeliest first.
 */
export function alignWords(
  pairs: readonly WordPair[],
): ReadonlyMap<string, readonly Translation[]> {
  const links = linksOf(pairs);
  let shares = perSource(new Float64Array(links.source.length).fill(1), links);
  for (let round = 0; round < rounds; round++) shares = nextShares(shares, links);
  return strongest(shares, links);
}
