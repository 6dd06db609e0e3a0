import type { Act } from "@/lib/access/act";
import { authorise } from "@/lib/access/authorise";
import type { Action } from "@/lib/access/table";
import { auditNote } from "@/lib/audit/note";
import type { AuditNote } from "@/lib/audit/model";
import type { Listing } from "@/lib/listing/model";
import type { ListingStore } from "@/lib/listing/store";
import type { Language } from "@/lib/taxonomy/languages";
import type { Translation } from "./model";
import type { TranslationStore } from "./store";

export interface Stores {
  readonly listings: Pick<ListingStore, "byId">;
  readonly translations: TranslationStore;
}

/** One language of a listing, at the version that was read; null = there was none. */
export interface TranslationTarget {
  readonly listing: string;
  readonly lang: Language;
  readonly version: number | null;
}

/** The listing where the actor may do this to its translations, with the translation as it is stored. */
export async function found(
  act: Act,
  { listings, translations }: Stores,
  action: Action,
  target: TranslationTarget,
): Promise<{ readonly listing: Listing; readonly before: Translation | null } | null> {
  const posted = await listings.byId(target.listing);
  const listing = authorise(act.actor, action, posted?.listing ?? null);
  if (listing === null) return null;
  return { listing, before: await translations.byLang(listing.id, target.lang) };
}

/** The audit note of an act on a translation, which speaks of its listing. */
export const noteOf = (
  act: Act,
  name: string,
  listing: Listing,
  change: { readonly before: Translation | null; readonly after: Translation | null },
): AuditNote =>
  auditNote(act, name, {
    kind: "listing",
    id: listing.id,
    organisationId: listing.organisationId,
    ...(change.before === null ? {} : { before: change.before }),
    ...(change.after === null ? {} : { after: change.after }),
  });
