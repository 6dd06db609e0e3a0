import { type Random, zipf } from "../bench/random";

/** Beginnings that European technical words have in common: spelling looks among words that begin alike. */
const beginnings = ["con", "com", "pro", "pre", "re", "in", "de", "dis", "ex", "sub", "tra", "mi"];
const consonants = [
  "b",
  "d",
  "f",
  "g",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "t",
  "v",
  "z",
  "st",
  "tr",
];
const vowels = ["a", "e", "i", "o", "u"];
const syllables = consonants.flatMap((consonant) => vowels.map((vowel) => consonant + vowel));

/** So many different words are invented: as many as hundreds of thousands of sentences use beside the common ones. */
export const inventedWords = 60_000;

const drawRank = zipf(inventedWords, 0.85);

/** The word of a rank, from 0: the same at every run, and no two ranks have the same. */
export function inventedWord(rank: number): string {
  const beginning = beginnings[rank % beginnings.length] ?? "";
  let rest = Math.floor(rank / beginnings.length);
  let word = beginning;
  for (let place = 0; place < 2 || rest > 0; place++) {
    word += syllables[rest % syllables.length] ?? "";
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

/** A word as often as its rank says (Zipf's law, with the exponent of the other bench). */
export const drawnWord = (random: Random): string => inventedWord(drawRank(random));
