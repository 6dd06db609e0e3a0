import type { Act } from "@/lib/access/act";
import { isMember } from "@/lib/access/model";
import { notFound, stale, type VerbError } from "@/lib/forms/outcome";
import { fail, ok, type Result } from "@/lib/shared/result";
import { found, noteOf, type Stores, type TranslationTarget } from "./change";

/**
 * A curator's word that a translation says what the source says; nobody verifies one of the own
 * organisation. Errors: `not_found`, `stale`.
 */
export async function verifyTranslation(
  act: Act,
  stores: Stores,
  target: TranslationTarget,
): Promise<Result<null, VerbError>> {
  const asked = await found(act, stores, "translation.verify", target);
  if (!asked?.before || !isMember(act.actor)) return fail(notFound);
  const { listing, before } = asked;
  if (before.version !== target.version) return fail(stale);
  const after = {
    ...before,
    verifiedById: act.actor.personId,
    verifiedAt: act.now,
    version: before.version + 1,
  };
  const note = noteOf(act, "translation.verify", listing, { before, after });
  return (await stores.translations.put(after, before.version, note)) ? ok(null) : fail(stale);
}
