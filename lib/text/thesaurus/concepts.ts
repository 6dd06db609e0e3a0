import type { Language } from "@/lib/taxonomy/languages";
import { type Aligned, sourceSpan } from "../aligned";
import { type ScriptLanguage, isScriptLanguage, scriptLanguages } from "../language";
import type { Mention } from "../model";
import type { Token } from "../segment";
import type { Segmented } from "../segmented";
import { longestMatch } from "../trie";
import { negations } from "./negation";
import { type TableName, termWord } from "./term-form";
import type { Term, Thesaurus } from "./thesaurus";
import { cutsSyllable, wordEdges } from "./word-edges";

interface Candidate {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
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

function inLatin(
  text: Segmented,
  source: Thesaurus,
  table: TableName,
  certainty: number,
): Candidate[] {
  const { tokens } = text;
  const words = tokens.map((token) =>
    token.script === null ? termWord(table, token.text) : "\u0000",
  );
  const root = source.table(table);
  const wordAt = (index: number): string => words[index] ?? "";
  const found: Candidate[] = [];
  const add = (term: Term, first: number, last: number): void => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    if (!casedAsWritten(text.normal, term, start, end)) return;
    if (foreignAndShort(text, table, term, last - first + 1, start, end)) return;
    found.push({ concept: term.concept, start, end, certainty });
  };
  for (let index = 0; index < words.length; index++) {
    const match = longestMatch(root, wordAt, index, words.length);
    if (match !== null) add(match.value, index, match.end - 1);
    const joined = joinedWord(text, index, table);
    const term = joined === null ? undefined : root.next?.get(joined)?.value;
    if (term !== undefined) add(term, index, index + 1);
  }
  return found;
}

const space = /\s/;

function inScript(text: Segmented, source: Thesaurus, lang: ScriptLanguage): Candidate[] {
  const content = text.normal.text;
  const root = source.table(lang);
  const edges = wordEdges(content.length, text.tokens);
  const symbolAt = (index: number): string | null => {
    const symbol = content.charAt(index);
    return space.test(symbol) ? null : symbol;
  };
  const found: Candidate[] = [];
  for (let start = 0; start < content.length; start++) {
    const first = symbolAt(start);
    if (first === null || root.next?.has(first) !== true) continue;
    const match = longestMatch(root, symbolAt, start, content.length);
    if (
      match === null ||
      !edges.allow(lang, start, match.end) ||
      cutsSyllable(content, start, match.end)
    ) {
      continue;
    }
    if (!casedAsWritten(text.normal, match.value, start, match.end)) continue;
    found.push({ concept: match.value.concept, start, end: match.end, certainty: 1 });
  }
  return found;
}

/**
 * Leaves out a broader concept that overlaps a narrower one of its own: "irrigation system" beside "drip
 * irrigation" in "drip irrigation system" says nothing more, however long it is.
 */
function withoutBroader(candidates: readonly Candidate[], source: Thesaurus): Candidate[] {
  const ordered = candidates.toSorted((a, b) => a.start - b.start);
  const dropped = new Set<Candidate>();
  for (const [index, one] of ordered.entries()) {
    for (let next = index + 1; next < ordered.length; next++) {
      const other = ordered[next];
      if (other === undefined || other.start >= one.end) break;
      if (source.broaderOf(one.concept).includes(other.concept)) dropped.add(other);
      if (source.broaderOf(other.concept).includes(one.concept)) dropped.add(one);
    }
  }
  return ordered.filter((candidate) => !dropped.has(candidate));
}

/** Keeps the longest candidates that do not overlap; of equals the surer, then the first. */
function withoutOverlap(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length);
  const free = ({ start, end }: Candidate): boolean => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return false;
    return true;
  };
  const ordered = candidates.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || b.certainty - a.certainty || a.start - b.start,
  );
  const kept: Candidate[] = [];
  for (const candidate of ordered) {
    if (!free(candidate)) continue;
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * The concepts a text speaks of, in the order of the text: by longest match, a longer term hiding the
 * shorter ones inside it. Every text is also read with the English terms, which carry the abbreviations.
 */
export function findMentions(text: Segmented, field: number, source: Thesaurus): Mention[] {
  const { normal, tokens, lang } = text;
  const scripts = scriptLanguages.filter(
    (script) => script === lang || tokens.some((t) => t.script === script),
  );
  const candidates = [
    ...latinTables(lang, tokens).flatMap(([table, certainty]) =>
      inLatin(text, source, table, certainty),
    ),
    ...scripts.flatMap((script) => inScript(text, source, script)),
  ];
  const kept = withoutOverlap(withoutBroader(candidates, source), normal.text.length);
  const isNegated = negations(normal.text, kept, lang);
  return kept.map((candidate) => {
    const [start, end] = sourceSpan(normal, candidate.start, candidate.end);
    return {
      concept: candidate.concept,
      field,
      start,
      end,
      said: normal.source.slice(start, end),
      certainty: candidate.certainty,
      negated: isNegated(candidate),
    };
  });
}
