import { z } from "zod";
import { contentSchema, type ListingContent } from "@/lib/listing/content";
import { type Language, languages } from "@/lib/taxonomy/languages";

/** Who made a translation. Whether a curator has verified it is another question. */
export const translationOrigins = ["human", "machine"] as const;
export type TranslationOrigin = (typeof translationOrigins)[number];

/** The texts of a listing that can be translated, with the limits of the source; each may stay empty. */
export const translationSchema = contentSchema.pick({
  title: true,
  summary: true,
  description: true,
  advantages: true,
  specification: true,
});
export type TranslatedTexts = z.infer<typeof translationSchema>;

/** A listing in another language. The source is never touched; an empty text means: see the source. */
export interface Translation {
  readonly listingId: string;
  readonly lang: Language;
  readonly texts: TranslatedTexts;
  readonly origin: TranslationOrigin;
  /** The hash of the source's texts at the time: another hash now means that the source is newer. */
  readonly sourceHash: string;
  readonly byId: string | null;
  readonly updatedAt: number;
  /** The curator who verified it as it stands; null = not verified. */
  readonly verifiedById: string | null;
  readonly verifiedAt: number | null;
  readonly version: number;
}

/** The texts of a source that its translations are made from. */
export const sourceTexts = ({ lang, ...content }: ListingContent): unknown => ({
  lang,
  ...translationSchema.parse(content),
});

export const languageSchema = z.enum(languages);
