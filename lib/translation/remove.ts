import type { Act } from "@/lib/access/act";
import { notFound, stale, type VerbError } from "@/lib/forms/outcome";
import { fail, ok, type Result } from "@/lib/shared/result";
import { found, noteOf, type Stores, type TranslationTarget } from "./change";

/** Takes a translation away, for its organisation or a curator. Errors: `not_found`, `stale`. */
export async function removeTranslation(
  act: Act,
  stores: Stores,
  target: TranslationTarget,
): Promise<Result<null, VerbError>> {
  const asked = await found(act, stores, "translation.remove", target);
  if (!asked?.before) return fail(notFound);
  const { listing, before } = asked;
  if (before.version !== target.version) return fail(stale);
  const note = noteOf(act, "translation.remove", listing, { before, after: null });
  return (await stores.translations.remove(before, note)) ? ok(null) : fail(stale);
}
