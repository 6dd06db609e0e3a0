import type { Language } from "@/lib/taxonomy/languages";
import { type Aligned, sourceSpan } from "../aligned";
import { type ScriptLanguage, isScriptLanguage, scriptLanguages } from "../language";
import type { Token } from "../segment";
import type { Segmented } from "../segmented";
import { type TrieNode, longestMatch } from "../trie";
import { type TableName, termWord } from "./term-form";
import type { Term, Thesaurus } from "./thesaurus";
import { cutsSyllable, wordEdges } from "./word-edges";

/** A place of a normalised text, [start, end), that may speak of a concept. */
export interface Candidate {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
  /** The term has another sense too: it counts only where the rest of the text speaks of this field. */
  readonly inContext: boolean;
}

/** A term typed without diacritics may be another word; a sister language's term may mean something else. */
const plainCertainty = 0.6;
const sisterCertainty = 0.8;
/** Below this share of words with diacritics a Vietnamese text is taken to be typed without them. */
const plainShare = 0.1;
/** A shorter English word in a text of another Latin language is rather a word of that language. */
const shortestForeignWord = 5;

const nonAscii = /[^\u0000-\u007F]/;

function typedPlain(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.script === null);
  return words.filter((token) => nonAscii.test(token.text)).length < plainShare * words.length;
}

/** The tables of Latin terms that a text is read with, each with the certainty of what it finds. */
function latinTables(
  lang: Language,
  tokens: readonly Token[],
): readonly (readonly [TableName, number])[] {
  if (lang === "id") {
    return [
      ["id", 1],
      ["ms", sisterCertainty],
      ["en", 1],
    ];
  }
  if (lang === "ms") {
    return [
      ["ms", 1],
      ["id", sisterCertainty],
      ["en", 1],
    ];
  }
  if (lang === "vi" && typedPlain(tokens)) {
    return [
      ["vi", 1],
      ["vi-plain", plainCertainty],
      ["en", 1],
    ];
  }
  return lang === "en" || isScriptLanguage(lang)
    ? [["en", 1]]
    : [
        [lang, 1],
        ["en", 1],
      ];
}

const capitals = /\p{Lu}/gu;

/** Abbreviations that are words in lower case count only where the author wrote capitals. */
function casedAsWritten(normal: Aligned, term: Term, start: number, end: number): boolean {
  if (!term.cased) return true;
  const said = normal.source.slice(...sourceSpan(normal, start, end));
  return (said.match(capitals)?.length ?? 0) >= 2;
}

/** Words that a hyphen joins in the text also count as one word ("bio-gas"). */
function joinedWord(text: Segmented, index: number, table: TableName): string | null {
  const here = text.tokens[index];
  const next = text.tokens[index + 1];
  if (here === undefined || next?.start !== here.end + 1 || text.normal.text[here.end] !== "-") {
    return null;
  }
  return termWord(table, here.text + next.text);
}

function foreignAndShort(
  text: Segmented,
  table: TableName,
  term: Term,
  words: number,
  start: number,
  end: number,
): boolean {
  if (table !== "en" || text.lang === "en" || isScriptLanguage(text.lang)) return false;
  return words === 1 && !term.abbreviation && end - start < shortestForeignWord;
}

/** A term of a tree in the words of a text, from the first to the last of them. */
interface LatinMatch<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

function latinMatches<T>(text: Segmented, table: TableName, root: TrieNode<T>): LatinMatch<T>[] {
  const words = text.tokens.map((token) =>
    token.script === null ? termWord(table, token.text) : "\u0000",
  );
  const wordAt = (index: number): string => words[index] ?? "";
  return words.flatMap((_, index) => {
    const found: LatinMatch<T>[] = [];
    const match = longestMatch(root, wordAt, index, words.length);
    if (match !== null) found.push({ value: match.value, first: index, last: match.end - 1 });
    const joined = joinedWord(text, index, table);
    const value = joined === null ? undefined : root.next?.get(joined)?.value;
    if (value !== undefined) found.push({ value, first: index, last: index + 1 });
    return found;
  });
}

function inLatin(
  text: Segmented,
  source: Thesaurus,
  table: TableName,
  certainty: number,
): Candidate[] {
  const { tokens, normal } = text;
  const candidates = (match: LatinMatch<readonly Term[]>, inContext: boolean): Candidate[] => {
    const start = tokens[match.first]?.start ?? 0;
    const end = tokens[match.last]?.end ?? 0;
    const words = match.last - match.first + 1;
    return match.value
      .filter(
        (term) =>
          casedAsWritten(normal, term, start, end) &&
          !foreignAndShort(text, table, term, words, start, end),
      )
      .map(({ concept }) => ({ concept, start, end, certainty, inContext }));
  };
  return [
    ...latinMatches(text, table, source.table(table)).flatMap((match) =>
      candidates({ ...match, value: [match.value] }, false),
    ),
    ...latinMatches(text, table, source.contextTable(table)).flatMap((match) =>
      candidates(match, true),
    ),
  ];
}

const space = /\s/;

/** A term of a tree in the characters of a text, [start, end). */
interface ScriptMatch<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

function scriptMatches<T>(
  content: string,
  root: TrieNode<T>,
  allows: (start: number, end: number) => boolean,
): ScriptMatch<T>[] {
  const symbolAt = (index: number): string | null => {
    const symbol = content.charAt(index);
    return space.test(symbol) ? null : symbol;
  };
  const found: ScriptMatch<T>[] = [];
  for (let start = 0; start < content.length; start++) {
    const first = symbolAt(start);
    if (first === null || root.next?.has(first) !== true) continue;
    const match = longestMatch(root, symbolAt, start, content.length);
    if (match !== null && allows(start, match.end)) found.push({ ...match, start });
  }
  return found;
}

function inScript(text: Segmented, source: Thesaurus, lang: ScriptLanguage): Candidate[] {
  const { normal, tokens } = text;
  const edges = wordEdges(normal.text.length, tokens);
  const allows = (start: number, end: number): boolean =>
    edges.allow(lang, start, end) && !cutsSyllable(normal.text, start, end);
  const candidates = (match: ScriptMatch<readonly Term[]>, inContext: boolean): Candidate[] =>
    match.value
      .filter((term) => casedAsWritten(normal, term, match.start, match.end))
      .map(({ concept }) => ({
        concept,
        start: match.start,
        end: match.end,
        certainty: 1,
        inContext,
      }));
  return [
    ...scriptMatches(normal.text, source.table(lang), allows).flatMap((match) =>
      candidates({ ...match, value: [match.value] }, false),
    ),
    ...scriptMatches(normal.text, source.contextTable(lang), allows).flatMap((match) =>
      candidates(match, true),
    ),
  ];
}

/**
 * All places of a text that may speak of a concept: the longest term from each place on, in each table
 * that the text is read with. Every text is also read with the English terms, which carry the
 * abbreviations.
 */
export function candidatesIn(text: Segmented, source: Thesaurus): Candidate[] {
  const { tokens, lang } = text;
  const scripts = scriptLanguages.filter(
    (script) => script === lang || tokens.some((token) => token.script === script),
  );
  return [
    ...latinTables(lang, tokens).flatMap(([table, certainty]) =>
      inLatin(text, source, table, certainty),
    ),
    ...scripts.flatMap((script) => inScript(text, source, script)),
  ];
}
