/**
 * The Thai and Lao vowel "am", which NFKC takes apart and some keyboards type in two, is put together
 * again behind its tone mark: dictionaries of words know it in this form only.
 */
const thai = /\u0E4D([\u0E48-\u0E4B]?)\u0E32/g;
const lao = /\u0ECD([\u0EC8-\u0ECB]?)\u0EB2/g;

export const composeAm = (text: string): string =>
  text.replace(thai, "$1\u0E33").replace(lao, "$1\u0EB3");
