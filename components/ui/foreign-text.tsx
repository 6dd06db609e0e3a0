interface ForeignTextProps {
  /** Undefined where it is not known. */
  readonly lang: string | undefined;
  readonly text: string;
}

/** A text as its author wrote it: in its own language, with its own paragraphs. */
export function ForeignText({ lang, text }: ForeignTextProps) {
  return (
    <p lang={lang} className="max-w-measure whitespace-pre-line">
      {text}
    </p>
  );
}
