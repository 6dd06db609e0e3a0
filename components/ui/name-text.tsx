import { nameParts } from "@/lib/i18n/name-parts";

/** A name whose parts say in which language they are, for fonts and for voices. */
export function NameText({ name }: { readonly name: string }) {
  return nameParts(name).map(({ text, lang }) =>
    lang === null ? (
      text
    ) : (
      <span key={text} lang={lang}>
        {text}
      </span>
    ),
  );
}
