const marks = /[\u0300-\u036F]/g;
const letters: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ø: "o",
  ł: "l",
  æ: "ae",
  œ: "oe",
  ß: "ss",
};
const special = /[đðøłæœß]/g;
const plain = /^[\u0000-\u007F]*$/;

/**
 * Latin letters without their diacritics, đ as d: the form in which people type in a hurry. Expects
 * lower case. The last step of the pipeline, and only for Latin words: it would destroy other scripts.
 */
export function foldLatin(word: string): string {
  if (plain.test(word)) return word;
  return word
    .normalize("NFD")
    .replace(marks, "")
    .replace(special, (letter) => letters[letter] ?? letter);
}
