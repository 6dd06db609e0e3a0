import type { Act } from "@/lib/access/act";
import { may } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import { auditNote } from "@/lib/audit/note";
import { invalidInput } from "@/lib/forms/issues";
import { notFound, type VerbError } from "@/lib/forms/outcome";
import { fail, ok, type Result } from "@/lib/shared/result";
import { mostSearches, type SavedSearch, type SaveSearch } from "./model";
import type { SavedSearchStore } from "./store";

interface Stores {
  readonly savedSearches: SavedSearchStore;
}

/**
 * Keeps a search for the actor. One that is kept already stays as it is. Errors: `not_found` for guests,
 * `invalid_input` where the actor keeps as many as there may be.
 */
export async function saveSearch(
  act: Act,
  { savedSearches }: Stores,
  { name, query }: SaveSearch,
): Promise<Result<{ readonly id: string }, VerbError>> {
  const { actor } = act;
  if (!isMember(actor) || !may(actor, "search.save")) return fail(notFound);
  const kept = await savedSearches.ofPerson(actor.personId);
  const same = kept.find((search) => search.query === query);
  if (same !== undefined) return ok({ id: same.id });
  if (kept.length >= mostSearches) {
    return fail(invalidInput({ field: "query", code: "too_many", limit: mostSearches }));
  }
  const search: SavedSearch = {
    id: act.newId("search"),
    personId: actor.personId,
    name,
    query,
    createdAt: act.now,
  };
  const note = auditNote(act, "search.save", { kind: "search", id: search.id, after: search });
  await savedSearches.add(search, note);
  return ok({ id: search.id });
}
