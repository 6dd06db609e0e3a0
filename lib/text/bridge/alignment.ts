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

const rounds = 6; // the shares hardly move after five or six rounds of expectation maximisation
const leastShare = 0.15; // weaker links are mostly chance
const mostTranslations = 3;

/** Integer ids of words, so that the counting below runs on typed arrays' indices and not on strings. */
function numbering(): { readonly words: string[]; readonly idOf: (word: string) => number } {
  const ids = new Map<string, number>();
  const words: string[] = [];
  return {
    words,
    idOf: (word) => {
      const known = ids.get(word);
      if (known !== undefined) return known;
      ids.set(word, words.length);
      words.push(word);
      return words.length - 1;
    },
  };
}

/** For each source word the shares of its target words; index = source id. */
type Table = Map<number, number>[];

function startingTable(pairs: readonly { from: number[]; to: number[] }[], size: number): Table {
  const table: Table = Array.from({ length: size }, () => new Map<number, number>());
  for (const { from, to } of pairs) {
    for (const source of from) for (const target of to) table[source]?.set(target, 1);
  }
  return table;
}

function normalised(table: Table): Table {
  for (const row of table) {
    let sum = 0;
    for (const share of row.values()) sum += share;
    for (const [target, share] of row) row.set(target, share / sum);
  }
  return table;
}

function nextTable(table: Table, pairs: readonly { from: number[]; to: number[] }[]): Table {
  const counts: Table = table.map(() => new Map<number, number>());
  for (const { from, to } of pairs) {
    for (const target of to) {
      let sum = 0;
      for (const source of from) sum += table[source]?.get(target) ?? 0;
      if (sum === 0) continue;
      for (const source of from) {
        const part = (table[source]?.get(target) ?? 0) / sum;
        const row = counts[source];
        row?.set(target, (row.get(target) ?? 0) + part);
      }
    }
  }
  return normalised(counts);
}

/**
 * Learns which words stand for which from things said in two languages: IBM model 1 (Brown et al., The
 * mathematics of statistical machine translation, 1993). Gives each source word its likeliest target
 * words. The order of the pairs does not matter.
 */
export function alignWords(pairs: readonly WordPair[]): Map<string, readonly Translation[]> {
  const sources = numbering();
  const targets = numbering();
  const numbered = pairs.map(({ from, to }) => ({ from: from.map(sources.idOf), to: to.map(targets.idOf) }));
  let table = normalised(startingTable(numbered, sources.words.length));
  for (let round = 0; round < rounds; round++) table = nextTable(table, numbered);
  const result = new Map<string, readonly Translation[]>();
  for (const [source, row] of table.entries()) {
    const best = Array.from(row, ([target, share]) => ({ word: targets.words[target] ?? "", share }))
      .filter(({ share }) => share >= leastShare)
      .sort((a, b) => b.share - a.share || (a.word < b.word ? -1 : 1))
      .slice(0, mostTranslations);
    if (best.length > 0) result.set(sources.words[source] ?? "", best);
  }
  return result;
}
