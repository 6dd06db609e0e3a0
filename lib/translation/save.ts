import type { Act } from "@/lib/access/act";
import { isMember } from "@/lib/access/model";
import { contentHash } from "@/lib/audit/chain";
import { invalidInput } from "@/lib/forms/issues";
import { notFound, stale, type VerbError } from "@/lib/forms/outcome";
import type { Listing } from "@/lib/listing/model";
import { fail, ok, type Result } from "@/lib/shared/result";
import { found, noteOf, type Stores, type TranslationTarget } from "./change";
import { sourceTexts, type TranslatedTexts, type Translation } from "./model";

export interface SaveTranslationInput extends TranslationTarget {
  readonly texts: TranslatedTexts;
}

const isEmpty = ({ specification, ...texts }: TranslatedTexts): boolean =>
  [...Object.values(texts), ...Object.values(specification)].every((text) => text === "");

/** What keeps a translation from being written, if anything. */
function fault(
  listing: Listing,
  before: Translation | null,
  { lang, version, texts }: SaveTranslationInput,
): VerbError | null {
  if ((before?.version ?? null) !== version) return stale;
  if (lang === listing.content.lang) return invalidInput({ field: "lang", code: "not_a_choice" });
  return isEmpty(texts) ? invalidInput({ field: "title", code: "required" }) : null;
}

/**
 * Writes a translation by the listing's own organisation. An edit takes an earlier verification away.
 * Errors: `not_found`, `stale`, `invalid_input` where nothing is translated or the language is the source's.
 */
export async function saveTranslation(
  act: Act,
  stores: Stores,
  input: SaveTranslationInput,
): Promise<Result<null, VerbError>> {
  const asked = await found(act, stores, "translation.edit", input);
  if (asked === null || !isMember(act.actor)) return fail(notFound);
  const { listing, before } = asked;
  const error = fault(listing, before, input);
  if (error !== null) return fail(error);
  const after: Translation = {
    listingId: listing.id,
    lang: input.lang,
    texts: input.texts,
    origin: "human",
    sourceHash: contentHash(sourceTexts(listing.content)),
    byId: act.actor.personId,
    updatedAt: act.now,
    verifiedById: null,
    verifiedAt: null,
    version: (before?.version ?? 0) + 1,
  };
  const note = noteOf(act, "translation.edit", listing, { before, after });
  const written = await stores.translations.put(after, before?.version ?? null, note);
  return written ? ok(null) : fail(stale);
}
