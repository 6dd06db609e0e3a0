import type { Language } from "@/lib/taxonomy/languages";
import { ipcEntry } from "@/lib/taxonomy/ipc";
import { stemMalay } from "@/lib/text/affixes";
import { type Aligned, sourceSpan } from "@/lib/text/aligned";
import { isScriptLanguage, languageOf } from "@/lib/text/language";
import { foldLatin } from "@/lib/text/normalise/9-fold-latin";
import { normalise, normaliseAligned } from "@/lib/text/normalise/pipeline";
import { segment, type Token } from "@/lib/text/segment";
import { stemEnglish } from "@/lib/text/stem-english";
import { findMentions } from "@/lib/text/thesaurus/concepts";
import { thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { contentWords } from "@/lib/text/words";
import { termsBySound } from "./pinyin";
import type { Alternatives } from "./store";
import { clusters, literalTokens, runTokens, token } from "./tokens";

/** One thing that a query asks for. */
export interface Unit {
  readonly kind: "concept" | "word" | "code";
  /** The concept's id, the code, or the word as the index has it. */
  readonly key: string;
  /** As it was typed. */
  readonly said: string;
  /** What was typed, in characters where it was a Chinese term's sound. */
  readonly meant: string;
  readonly wanted: Alternatives;
}

interface Span {
  readonly start: number;
  readonly end: number;
}
type Found = Span & Unit;

/** A query asks for so many things at most; what goes beyond is left out. */
const mostUnits = 8;
/** A word of a script without spaces is looked up by so many pieces at most. */
const mostPieces = 12;
/** A shorter Latin word is rather one of the language that it is read in first than a term of another. */
const leastForeignTerm = 5;

const codePattern = /\b[A-Ha-h]\d\d[A-Za-z]?\b/g;
/** Latin queries are read in each of these languages; whoever types in a hurry leaves diacritics out. */
const latinLanguages = ["en", "vi", "id", "fil"] as const satisfies readonly Language[];

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

function codes(query: string): readonly Found[] {
  return Array.from(query.matchAll(codePattern)).flatMap(({ 0: said, index }) => {
    const code = said.toUpperCase();
    if (ipcEntry(code) === undefined) return [];
    const span = { start: index, end: index + said.length };
    return [{ ...span, kind: "code", key: code, said, meant: said, wanted: [[token.code(code)]] }];
  });
}

/** The tokens of what was said itself, for texts that say it within a longer word. */
const literal = (said: string): readonly string[] => literalTokens(said).slice(0, mostPieces);

function concept(id: string, said: string, span: Span): Found {
  const wanted = [[token.concept(id)], literal(said)];
  return { ...span, kind: "concept", key: id, said, meant: said, wanted };
}

/** Chinese terms typed by their sound: read as the characters, and looked for by the sound too. */
function conceptsBySound(query: string): readonly Found[] {
  return termsBySound(query).map(({ concept: id, term, sounds, start, end }) => {
    const said = query.slice(start, end);
    const found = concept(id, said, { start, end });
    const sound = token.sound(sounds.replaceAll(" ", ""));
    return { ...found, meant: term, wanted: [...found.wanted, literal(term), [sound]] };
  });
}

const nonAscii = /[^\u0000-\u007F]/;

/** Whether a term that was read in a foreign language may be meant. */
const isCredible = (said: string, lang: Language): boolean =>
  lang === "en" || said.includes(" ") || said.length >= leastForeignTerm || nonAscii.test(said);

function mentionsIn(query: string, lang: Language, leastCertainty = 0): readonly Found[] {
  const normal = normaliseAligned(query);
  return findMentions([{ normal, tokens: segment(normal.text), lang }], thesaurus())
    .flat()
    .filter(({ certainty }) => certainty >= leastCertainty)
    .filter(({ said }) => isScriptLanguage(lang) || isCredible(said, lang))
    .map(({ concept: id, said, start, end }) => concept(id, said, { start, end }));
}

/** Abbreviations that people type in lower case: "led", "ai"; none with another sense ("map", "cod"). */
function abbreviations(query: string): readonly Found[] {
  const upper = query.toUpperCase();
  if (upper.length !== query.length || upper === query) return [];
  return mentionsIn(upper, "en", 1).map((found) => {
    const said = query.slice(found.start, found.end);
    return { ...found, said };
  });
}

/** The longest of what was found, none overlapping another; of equals the first. */
function longest(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  }
  return kept;
}

function concepts(query: string): readonly Found[] {
  const lang = languageOf(query, "en");
  const bySound = conceptsBySound(query);
  if (isScriptLanguage(lang)) return longest([...mentionsIn(query, lang), ...bySound]);
  const first = nonAscii.test(query) ? (["vi", "en", "id", "fil"] as const) : latinLanguages;
  const found = longest([...first.flatMap((each) => mentionsIn(query, each)), ...bySound]);
  const short = abbreviations(query).filter((one) => !found.some((each) => overlaps(one, each)));
  return [...found, ...short];
}

/** A Latin word as the index may have it: as it is, its stems, an English word behind a foreign one, a sound. */
function latinForms(word: string): Alternatives {
  const folded = foldLatin(word);
  const english = stemEnglish(folded);
  const forms = [
    token.word(folded),
    `en:${english}`,
    `b:${english}`,
    `ms:${stemMalay(folded)}`,
    token.sound(folded),
  ];
  return forms.map((form) => [form]);
}

const isSingle = ({ text, script }: Token): boolean =>
  script !== null && clusters(text).length === 1;

/** Neighbouring single characters belong together: names and rare words that the segmenter does not know. */
function joined(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  let isOpen = false;
  for (const next of tokens) {
    const last = result.at(-1);
    const belongs = isOpen && last?.end === next.start && last.script === next.script;
    isOpen = isSingle(next);
    if (!belongs || !isOpen) result.push(next);
    else result.splice(-1, 1, { ...last, text: last.text + next.text, end: next.end });
  }
  return result;
}

/** The words that say something; all of them where none does. */
function wordsOf(normal: Aligned, tokens: readonly Token[], lang: Language): readonly Token[] {
  const content = contentWords({ normal, tokens, lang }).map((word) => word.token);
  return joined(content.length === 0 ? tokens : content);
}

/** The words of the query that no concept or code has. */
function words(query: string, taken: readonly Span[]): readonly Found[] {
  const normal = normaliseAligned(query);
  const spanOf = ({ start, end }: Span): Span => {
    const [from, to] = sourceSpan(normal, start, end);
    return { start: from, end: to };
  };
  const free = segment(normal.text).filter(
    (word) => !taken.some((span) => overlaps(spanOf(word), span)),
  );
  return wordsOf(normal, free, languageOf(query, "en")).map((word) => {
    const span = spanOf(word);
    const wanted =
      word.script === null ? latinForms(word.text) : [runTokens(word.text).slice(0, mostPieces)];
    const said = query.slice(span.start, span.end);
    const key = word.script === null ? foldLatin(word.text) : word.text;
    return { ...span, kind: "word", key, said, meant: said, wanted };
  });
}

/** The words of a concept that was switched off are looked for as they are. */
const asWord = (found: Found): Found => ({
  ...found,
  kind: "word",
  key: normalise(found.said),
  wanted: found.wanted.slice(1),
});

/** A syllable of pinyin, roughly. */
const syllable = /^[b-df-hj-np-tw-z]?h?[aeiouv]{1,3}(?:n|ng|r)?$/;

/** Two neighbours that may be syllables of one Chinese word are looked for as its sound too. */
function withSounds(found: readonly Found[]): readonly Found[] {
  const isSyllable = (one: Found | undefined): one is Found =>
    one?.kind === "word" && syllable.test(one.key);
  const sound = (one: Found | undefined, other: Found | undefined): Alternatives =>
    isSyllable(one) && isSyllable(other) ? [[token.sound(one.key + other.key)]] : [];
  return found.map((one, place) => ({
    ...one,
    wanted: [...one.wanted, ...sound(found[place - 1], one), ...sound(one, found[place + 1])],
  }));
}

/** The things that the words of a concept name one by one; nothing where it has only one word. */
export function partsOf({ meant }: Unit): readonly Unit[] {
  const parts = segment(normalise(meant));
  if (parts.length < 2) return [];
  return parts.flatMap(({ text }) => understand(text, new Set()).units);
}

export interface Understood {
  /** What is looked for, in the order of the query. */
  readonly units: readonly Unit[];
  /** The concepts of the query, those that are switched off too. */
  readonly concepts: readonly string[];
}

/** What a query asks for, whatever language it is in. `off` are concepts that are not meant. */
export function understand(query: string, off: ReadonlySet<string>): Understood {
  const found = codes(query);
  const meant = concepts(query).filter((one) => !found.some((code) => overlaps(one, code)));
  const taken = [...found, ...meant];
  const inOrder = [
    ...found,
    ...meant.map((one) => (off.has(one.key) ? asWord(one) : one)),
    ...words(query, taken),
  ].sort((a, b) => a.start - b.start);
  const all = withSounds(inOrder);
  const distinct = all.filter(
    (one, place) => all.findIndex((other) => other.key === one.key) === place,
  );
  const units = distinct.slice(0, mostUnits).map(({ kind, key, said, meant, wanted }) => ({
    kind,
    key,
    said,
    meant,
    wanted,
  }));
  return { units, concepts: [...new Set(meant.map(({ key }) => key))] };
}
