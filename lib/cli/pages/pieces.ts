import needs from "@/db/demo/needs.json";
import offers from "@/db/demo/offers.json";
import { textTokens, token } from "@/lib/search/tokens";
import type { Language } from "@/lib/taxonomy/languages";
import { stemEnglish } from "@/lib/text/stem-english";
import { thesaurus } from "@/lib/text/thesaurus/thesaurus";
import type { Random } from "../bench/random";
import { drawnWord } from "./invented";

/**
 * A text is made of pieces, each with the tokens that the index has of it. Pieces come again and again, and
 * the pipeline reads each once: of a hundred thousand texts it would take ten minutes.
 */
export interface Piece {
  readonly text: string;
  readonly tokens: readonly string[];
}

const made = new Map<string, Piece>();

function pieceOf(text: string, lang: Language): Piece {
  const key = `${lang} ${text}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const piece = { text, tokens: [...new Set(textTokens(text, lang))] };
  made.set(key, piece);
  return piece;
}

const endOfSentence = /(?<=[.。;；!?！？។။])\s*/u;

interface Stock {
  readonly sentences: readonly string[];
  readonly terms: readonly string[];
  /** The terms of the first concepts alone. */
  readonly fewTerms: readonly string[];
}
const fewConcepts = 16;
const stocks = new Map<Language, Stock>();

/** What the demo's listings say in a language, and the terms that it has for technologies. */
function stockOf(lang: Language): Stock {
  const known = stocks.get(lang);
  if (known !== undefined) return known;
  const terms = thesaurus().concepts.map((concept) => concept.terms[lang] ?? []);
  const stock = {
    sentences: [...offers, ...needs]
      .filter((listing) => listing.lang === lang)
      .flatMap(({ description }) => description.split(endOfSentence))
      .filter((sentence) => sentence.trim() !== ""),
    terms: terms.flat(),
    fewTerms: terms.slice(0, fewConcepts).flat(),
  };
  stocks.set(lang, stock);
  return stock;
}

/** What a text is written in, and whether it speaks of few things, so that it meets others that do. */
export interface Manner {
  readonly lang: Language;
  readonly ofFew: boolean;
}

/** A term of the thesaurus. */
export function aTerm(random: Random, { lang, ofFew }: Manner): Piece {
  const { terms, fewTerms } = stockOf(lang);
  return pieceOf(random.oneOf(ofFew ? fewTerms : terms), lang);
}

/** An invented Latin word, as names of products are in every language: it has no meaning to be read. */
export function aName(random: Random): Piece {
  const text = drawnWord(random);
  return { text, tokens: [token.word(text), `en:${stemEnglish(text)}`] };
}

const namesASentence = 3;

/** A sentence of the demo, and after it what nobody else says: a term and some names. */
export function aSentence(random: Random, manner: Manner): readonly Piece[] {
  return [
    pieceOf(random.oneOf(stockOf(manner.lang).sentences), manner.lang),
    aTerm(random, manner),
    ...Array.from({ length: namesASentence }, () => aName(random)),
  ];
}

/** The pieces as one text. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => text.trim()).join(" ");

/** The tokens of a text, each once. */
export const tokensOf = (pieces: readonly Piece[]): readonly string[] => [
  ...new Set(pieces.flatMap(({ tokens }) => tokens)),
];
