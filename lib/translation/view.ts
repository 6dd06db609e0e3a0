import type { Language } from "@/lib/taxonomy/languages";
import type { TranslatedTexts } from "./model";

/** How far a translation can be trusted. */
export type TranslationMark = "human" | "machine" | "verified";

/** A listing in another language, as its readers see it beside the source. */
export interface TranslationView {
  readonly lang: Language;
  readonly texts: TranslatedTexts;
  readonly mark: TranslationMark;
  /** The source changed after this was translated. */
  readonly outdated: boolean;
  readonly updatedAt: number;
  readonly version: number;
  readonly can: Readonly<Record<"edit" | "remove" | "verify", boolean>>;
}
