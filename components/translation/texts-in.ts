import type { Locale } from "@/lib/account/model";
import type { ListingView } from "@/lib/listing/view";
import type { TranslationMark, TranslationView } from "@/lib/translation/view";
import { type TextField, textOf } from "./text-fields";

/** A text with the language that it is written in. */
export interface SpokenText {
  readonly lang: string;
  readonly text: string;
}

/** The texts of a listing for a reader; `mark` tells how far they can be trusted, null for the original. */
export interface TextsIn {
  readonly mark: TranslationMark | null;
  readonly read: (field: TextField) => SpokenText;
}

/** A listing in the reader's language where it was translated, field by field; what was not stays in the original. */
export function textsIn(
  listing: ListingView,
  translations: readonly TranslationView[],
  locale: Locale,
): TextsIn {
  const translation =
    listing.lang === locale ? undefined : translations.find(({ lang }) => lang === locale);
  return {
    mark: translation?.mark ?? null,
    read: (field) => {
      const translated = translation === undefined ? "" : textOf(translation.texts, field);
      return translated === ""
        ? { lang: listing.lang, text: textOf(listing, field) }
        : { lang: locale, text: translated };
    },
  };
}
