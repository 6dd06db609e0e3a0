import type { Language } from "@/lib/taxonomy/languages";
import type { Aligned } from "./aligned";
import type { Token } from "./segment";

/** A normalised text with its words. */
export interface Segmented {
  readonly normal: Aligned;
  readonly tokens: readonly Token[];
  readonly lang: Language;
}
