/**
 * Light stemming of Indonesian and Malay: particles and possessives, one prefix and one suffix, after
 * F. Z. Tala, A study of stemming effects on information retrieval in Bahasa Indonesia (2003). A nasal
 * prefix gives back the consonant it took where only one can have been there (menyaring: saring).
 */
const leastStem = 4; // letters; shorter rests are rather words of their own

const endings = /(?:nya|lah|kah|pun)$/;
const suffixes = /(?:kan|an|i)$/;
const prefixes: readonly (readonly [written: RegExp, stem: string])[] = [
  [/^(?:memper|diper|keber|pember)(?=.)/, ""],
  [/^(?:me|pe)ny(?=[aeiou])/, "s"],
  [/^(?:me|pe)ng/, ""],
  [/^(?:me|pe)m(?=[aeiou])/, "p"],
  [/^(?:me|pe)n(?=[aeiou])/, "t"],
  [/^(?:me|pe)[mn]/, ""],
  [/^(?:ber|per|ter|di|ke|se)/, ""],
  [/^me(?=[lrwy])/, ""],
];

const shortened = (word: string, affix: RegExp, rest = ""): string => {
  const stem = word.replace(affix, rest);
  return stem.length >= leastStem ? stem : word;
};

/** The stem of an Indonesian or Malay word. Expects lower case without diacritics. */
export function stemMalay(word: string): string {
  const bare = shortened(shortened(word, endings), suffixes);
  const prefix = prefixes.find(([written]) => written.test(bare));
  return prefix === undefined ? bare : shortened(bare, prefix[0], prefix[1]);
}

/** "-ng" links a word to the next; English words in "-ing" have a consonant before it. */
const linker = /(?<=[aeou])ng$|(?<=[aeiou]in)g$/;

/** A Filipino word without its linker ("teknolohiyang", "pagkaing"). Expects folded lower case. */
export const withoutLinker = (word: string): string => shortened(word, linker);
