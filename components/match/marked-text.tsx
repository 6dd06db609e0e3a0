import { highlighted, type NumberedWords } from "./highlight";

interface MarkedWordsProps {
  readonly text: string;
  readonly words: readonly NumberedWords[];
}

/** A text of one side in which the words that meet the other side are marked with their number. */
export function MarkedWords({ text, words }: MarkedWordsProps) {
  return highlighted(text, words).map(({ text: stretch, number }, place) =>
    number === null ? (
      stretch
    ) : (
      <mark
        key={place}
        className="rounded-sm bg-accent-soft px-0.5 text-ink underline decoration-accent decoration-2 underline-offset-4"
      >
        {stretch}
        {/* A word joiner keeps the number on the line of its word. */}
        {"\u2060"}
        <sup className="ml-0.5 text-xs font-semibold text-accent-strong">{number}</sup>
      </mark>
    ),
  );
}

/** The same as a paragraph. */
export function MarkedText({ lang, ...marked }: MarkedWordsProps & { readonly lang: string }) {
  return (
    <p lang={lang} className="whitespace-pre-line">
      <MarkedWords {...marked} />
    </p>
  );
}
