/**
 * Porter's stemmer (M. F. Porter, An algorithm for suffix stripping, Program 14/3, 1980) with its later
 * revisions "bli > ble" and "logi > log". Works on lower-case ASCII words; others pass as they are.
 */
const consonant = "(?:[^aeiouy]|(?<![^aeiou])y|^y)";
const vowel = "(?:[aeiou]|(?<=[^aeiou])y)";

/** [C](VC){m}[V], the measure m of a stem: at least one, exactly one, more than one. */
const measure = {
  some: new RegExp(`^${consonant}*${vowel}+${consonant}`),
  one: new RegExp(`^${consonant}*${vowel}+${consonant}+${vowel}*$`),
  more: new RegExp(`^${consonant}*${vowel}+${consonant}+${vowel}+${consonant}`),
};
const hasVowel = new RegExp(vowel);
const doubled = /([^aeiouylsz])\1$/;
/** *o: the stem ends consonant, vowel, consonant other than w, x, y. */
const shortEnd = new RegExp(`${consonant}${vowel}[^aeiouwxy]$`);

type Rules = readonly (readonly [suffix: string, replacement: string])[];

const step2: Rules = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["izer", "ize"],
  ["bli", "ble"],
  ["alli", "al"],
  ["entli", "ent"],
  ["eli", "e"],
  ["ousli", "ous"],
  ["ization", "ize"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["alism", "al"],
  ["iveness", "ive"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["biliti", "ble"],
  ["logi", "log"],
];
const step3: Rules = [
  ["icate", "ic"],
  ["ative", ""],
  ["alize", "al"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""],
];
const step4: Rules = [
  "ement",
  "ment",
  "ance",
  "ence",
  "able",
  "ible",
  "ant",
  "ent",
  "ism",
  "ate",
  "iti",
  "ous",
  "ive",
  "ize",
  "al",
  "er",
  "ic",
  "ou",
].map((suffix) => [suffix, ""] as const);

/** Replaces the first suffix of the list that the word has, if the stem before it has the measure asked. */
function replaceSuffix(word: string, rules: Rules, asked: RegExp): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (rule === undefined) return word;
  const stem = word.slice(0, word.length - rule[0].length);
  return asked.test(stem) ? stem + rule[1] : word;
}

function withoutPlural(word: string): string {
  if (word.endsWith("sses") || word.endsWith("ies")) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function repairedEnd(stem: string): string {
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (doubled.test(stem)) return stem.slice(0, -1);
  return measure.one.test(stem) && shortEnd.test(stem) ? `${stem}e` : stem;
}

function withoutPast(word: string): string {
  if (word.endsWith("eed")) return measure.some.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const stem = /^(.*)(?:ed|ing)$/.exec(word)?.[1];
  return stem !== undefined && hasVowel.test(stem) ? repairedEnd(stem) : word;
}

const yToI = (word: string): string =>
  word.endsWith("y") && hasVowel.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

function withoutDerivation(word: string): string {
  const ion = /^(.*[st])ion$/.exec(word)?.[1];
  if (ion !== undefined) return measure.more.test(ion) ? ion : word;
  return replaceSuffix(word, step4, measure.more);
}

function tidied(word: string): string {
  const stem = word.endsWith("e") ? word.slice(0, -1) : word;
  const dropE = measure.more.test(stem) || (measure.some.test(stem) && !shortEnd.test(stem));
  const result = dropE ? stem : word;
  return result.endsWith("ll") && measure.more.test(result) ? result.slice(0, -1) : result;
}

const stemmable = /^[a-z]{3,}$/;
const known = new Map<string, string>();
const knownLimit = 50_000; // words; a listing has a few hundred, so the vocabulary of a whole corpus fits

function stemmed(word: string): string {
  const inflected = yToI(withoutPast(withoutPlural(word)));
  const derived = replaceSuffix(replaceSuffix(inflected, step2, measure.some), step3, measure.some);
  return tidied(withoutDerivation(derived));
}

/** The stem of an English word in lower case: "membranes" and "membrane" become "membran". */
export function stemEnglish(word: string): string {
  if (!stemmable.test(word)) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemmed(word);
  if (known.size >= knownLimit) known.clear();
  known.set(word, stem);
  return stem;
}

/** Plurals that no ending gives away, and singulars that look like plurals. */
const irregular: Readonly<Record<string, string>> = {
  gas: "gas",
  gases: "gas",
  lens: "lens",
  lenses: "lens",
  bias: "bias",
  biases: "bias",
  canvas: "canvas",
  canvases: "canvas",
  viruses: "virus",
  buses: "bus",
  series: "series",
  species: "species",
  diabetes: "diabetes",
  leaves: "leaf",
  knives: "knife",
  halves: "half",
  shelves: "shelf",
  mice: "mouse",
  teeth: "tooth",
  feet: "foot",
  men: "man",
  women: "woman",
  children: "child",
  analyses: "analysis",
  diagnoses: "diagnosis",
  syntheses: "synthesis",
  prostheses: "prosthesis",
  matrices: "matrix",
  indices: "index",
  vertices: "vertex",
  fungi: "fungus",
  algae: "alga",
  larvae: "larva",
  bacteria: "bacterium",
};

/** An English noun without its plural ending, and nothing more: terms must stay apart that stems merge. */
export function singularEnglish(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is|os)$/.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  return /(?:ss|x|zz|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
