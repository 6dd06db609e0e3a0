import { ipcEntries } from "@/lib/taxonomy/ipc";
import type { Language } from "@/lib/taxonomy/languages";
import { sourceSpan } from "@/lib/text/aligned";
import { stopWords } from "@/lib/text/data/stop-words";
import { foldLatin } from "@/lib/text/normalise/9-fold-latin";
import { normaliseAligned } from "@/lib/text/normalise/pipeline";
import { segment, type Token } from "@/lib/text/segment";
import { type SoundedTerm, soundedTerms } from "@/lib/text/thesaurus/sounds";
import { thesaurus } from "@/lib/text/thesaurus/thesaurus";

/** A Chinese term that a query names by its sound, and where: [start, end) in the query. */
export interface Sounded extends SoundedTerm {
  readonly start: number;
  readonly end: number;
}

const latinLanguages = ["en", "vi", "id", "ms", "fil"] as const satisfies readonly Language[];
/** English words that are a term's sound by chance, and stand neither in a term nor in a title. */
const otherWords = "lumen mocha rouge";

const wordsIn = (text: string): readonly string[] =>
  foldLatin(text.normalize("NFC").toLowerCase()).match(/[a-z]+/g) ?? [];

/** The words of each language, as far as they are known: of terms, of titles, and those that say nothing. */
function readWords(): readonly ReadonlySet<string>[] {
  return latinLanguages.map((lang) => {
    const titles = lang === "en" ? [otherWords, ...ipcEntries.map(({ title }) => title.en)] : [];
    const terms = thesaurus().concepts.flatMap((concept) => concept.terms[lang] ?? []);
    return new Set([...terms, ...titles, stopWords[lang]].flatMap(wordsIn));
  });
}
let words: readonly ReadonlySet<string>[] | undefined;

/** From so many words on that together sound like a term, it is no chance. */
const surelyPinyin = 3;

/** Whether all words are of one language that is written in Latin letters. */
function areOrdinary(typed: readonly string[]): boolean {
  if (typed.length >= surelyPinyin) return false;
  words ??= readWords();
  return words.some((known) => typed.every((word) => known.has(word)));
}

function endsOf(parts: readonly string[]): readonly number[] {
  let end = 0;
  return parts.map((part) => (end += part.length));
}

/** Whether each word ends where a syllable ends: "fan gan" is not "fang an". */
function fits(typed: readonly string[], sounds: string): boolean {
  const ends = new Set(endsOf(sounds.split(" ")));
  return endsOf(typed).every((end) => ends.has(end));
}

/** Letters as they are typed for a sound: "v" for "ü". */
const lettersOf = ({ text }: Token): string => foldLatin(text.replaceAll("ü", "v"));

/** What may stand between two syllables. */
const joint = /^[\s'’-]+$/;

/** The runs of Latin words with nothing but joints between them. */
function runsOf(text: string): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  let last: Token | undefined;
  for (const token of segment(text)) {
    const follows = last !== undefined && joint.test(text.slice(last.end, token.start));
    last = token.script === null ? token : undefined;
    if (last === undefined) continue;
    if (follows) runs.at(-1)?.push(last);
    else runs.push([last]);
  }
  return runs;
}

/** No term is typed in more words. */
const mostWords = 12;

/** The longest term that a run names from its first word on, and in how many words. */
function termAt(
  run: readonly Token[],
): { readonly term: SoundedTerm; readonly length: number } | null {
  for (let length = Math.min(run.length, mostWords); length > 0; length--) {
    const typed = run.slice(0, length).map(lettersOf);
    const term = soundedTerms().get(typed.join(""));
    if (term !== undefined && fits(typed, term.sounds) && !areOrdinary(typed)) {
      return { term, length };
    }
  }
  return null;
}

/**
 * The Chinese terms that a query names by their sound without tones, however it is parted into words; none of
 * one syllable, and none whose words are ordinary ones of another language.
 */
export function termsBySound(query: string): readonly Sounded[] {
  const normal = normaliseAligned(query);
  const found: Sounded[] = [];
  for (const run of runsOf(normal.text)) {
    for (let first = 0; first < run.length;) {
      const at = termAt(run.slice(first));
      const last = run[first + (at?.length ?? 1) - 1];
      const from = run[first];
      if (at !== null && from !== undefined && last !== undefined) {
        const [start, end] = sourceSpan(normal, from.start, last.end);
        found.push({ ...at.term, start, end });
      }
      first += at?.length ?? 1;
    }
  }
  return found;
}
