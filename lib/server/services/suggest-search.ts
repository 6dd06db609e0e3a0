import "server-only";
import Fuse from "fuse.js";
import type { Locale } from "@/lib/account/model";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import { withQuery } from "@/lib/i18n/navigation";
import type { Suggestion } from "@/lib/search/browse";
import type { Facts } from "@/lib/search/model";
import { ipcEntries } from "@/lib/taxonomy/ipc";
import { foldLatin } from "@/lib/text/normalise/9-fold-latin";
import { normalise } from "@/lib/text/normalise/pipeline";
import { soundedTerms } from "@/lib/text/thesaurus/sounds";
import { thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { findIpc } from "./find-ipc";

type Organisation = NonNullable<Facts["organisation"]>;

/** What is compared: without capitals and diacritics, traditional characters as simplified ones. */
const folded = (text: string): string => foldLatin(normalise(text));

interface Keyed {
  readonly key: string;
  readonly concept: string;
}
let terms: readonly Keyed[] | undefined;

/** Every term of every language; a few ten thousand short texts, which are looked through in milliseconds. */
const allTerms = (): readonly Keyed[] =>
  (terms ??= thesaurus().concepts.flatMap(({ id, terms: ofConcept }) =>
    Object.values(ofConcept)
      .flat()
      .map((term) => ({ key: folded(term), concept: id })),
  ));

const mostOfAKind = 4;

/** Better the nearer to the beginning, then the shorter; Infinity where the words are not in it. */
function rank(key: string, words: string): number {
  const place = key.indexOf(words);
  if (place < 0) return Infinity;
  const begins = place === 0 ? 0 : key[place - 1] === " " ? 1 : 2;
  return begins * 1000 + key.length;
}

/** Fewer letters begin too many syllables. */
const leastSound = 4;

/** The concepts of the Chinese terms whose sound begins with what is typed, however it is parted. */
function conceptsBySound(words: string): readonly string[] {
  const typed = words.replaceAll(" ", "");
  if (typed.length < leastSound) return [];
  return [...soundedTerms()]
    .filter(([letters]) => letters.startsWith(typed))
    .sort(([a], [b]) => a.length - b.length)
    .map(([, { concept }]) => concept);
}

/** Those whose name in the reader's language holds the words come first: the others look like guesses. */
function conceptsFor(words: string, locale: Locale): readonly string[] {
  const best = new Map<string, number>();
  for (const { key, concept } of allTerms()) {
    const found = rank(key, words);
    if (found < (best.get(concept) ?? Infinity)) best.set(concept, found);
  }
  const isNamed = (concept: string): boolean =>
    folded(thesaurus().label(concept, locale)).includes(words);
  const named = [...best]
    .map(([concept, found]) => ({ concept, found, isGuess: isNamed(concept) ? 0 : 1 }))
    .sort((a, b) => a.isGuess - b.isGuess || a.found - b.found)
    .map(({ concept }) => concept);
  return [...new Set([...named, ...conceptsBySound(words)])];
}

/** Names with the words in them; where there are few names, also those that are nearly so. */
const fewNames = 2000;
const threshold = 0.35; // fuse.js: 0 = exact, 1 = anything; a letter or two of a word may be wrong

function organisationsFor(words: string, all: readonly Organisation[]): readonly Organisation[] {
  const ranked = all
    .map((organisation) => ({ organisation, found: rank(folded(organisation.name), words) }))
    .filter(({ found }) => found < Infinity)
    .sort((a, b) => a.found - b.found);
  if (ranked.length > 0 || all.length > fewNames) {
    return ranked.map(({ organisation }) => organisation);
  }
  const keyed = all.map((organisation) => ({ organisation, key: folded(organisation.name) }));
  const near = new Fuse(keyed, { keys: ["key"], threshold, ignoreLocation: true });
  return near.search(words, { limit: mostOfAKind }).map(({ item }) => item.organisation);
}

/** The codes whose code or title has the words; a guess where nothing else is known of them. */
function codesFor(query: string, words: string, isKnown: boolean): readonly string[] {
  const exact = ipcEntries.filter(({ code, title }) =>
    folded(`${code} ${title.en} ${title.zh}`).includes(words),
  );
  if (exact.length > 0 || isKnown) return exact.map(({ code }) => code);
  return findIpc(query).map(({ code }) => code);
}

const levels = { 1: "section", 3: "class", 4: "subclass" } as const;

const levelOf = (code: string) =>
  code.length === 1 || code.length === 3 || code.length === 4 ? levels[code.length] : "subclass";

/** What somebody who types this may be looking for: concepts, fields of technology, organisations. */
export function suggestionsFor(
  query: string,
  locale: Locale,
  organisations: readonly Organisation[],
): readonly Suggestion[] {
  const words = folded(query.trim());
  if (words === "") return [];
  const concepts = conceptsFor(words, locale).map((id): Suggestion => {
    const label = thesaurus().label(id, locale);
    return { kind: "concept", label, href: withQuery("/listings", { q: label }) };
  });
  const fields = codesFor(query, words, concepts.length > 0).map((code): Suggestion => {
    const label = `${code} ${ipcTitle(locale, code)}`;
    return { kind: "field", label, href: withQuery("/listings", { [levelOf(code)]: code }) };
  });
  const posters = organisationsFor(words, organisations).map(({ id, name }): Suggestion => ({
    kind: "organisation",
    label: name,
    href: `/organisations/${id}`,
  }));
  return [concepts, fields, posters].flatMap((some) => some.slice(0, mostOfAKind));
}
