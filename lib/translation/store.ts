import type { AuditNote } from "@/lib/audit/model";
import type { Language } from "@/lib/taxonomy/languages";
import type { Translation } from "./model";

export interface TranslationStore {
  readonly ofListing: (listingId: string) => Promise<readonly Translation[]>;
  readonly byLang: (listingId: string, lang: Language) => Promise<Translation | null>;
  /** Writes a translation over the version that is replaced (null = a new one); false where that is stale. */
  readonly put: (
    translation: Translation,
    replaces: number | null,
    audit: AuditNote,
  ) => Promise<boolean>;
  readonly remove: (translation: Translation, audit: AuditNote) => Promise<boolean>;
  /** Listings that are published and have a translation nobody verified, the longest waiting first. */
  readonly unverified: (limit: number) => Promise<readonly Translation[]>;
}
