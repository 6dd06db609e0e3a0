import type { Act } from "@/lib/access/act";
import { may } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import { auditNote } from "@/lib/audit/note";
import { notFound, type VerbError } from "@/lib/forms/outcome";
import { fail, ok, type Result } from "@/lib/shared/result";
import type { SavedSearchStore } from "./store";

interface Stores {
  readonly savedSearches: SavedSearchStore;
}

/** Takes one of the actor's own searches away. Error: `not_found`, also for a search of somebody else. */
export async function removeSearch(
  act: Act,
  { savedSearches }: Stores,
  id: string,
): Promise<Result<null, VerbError>> {
  const { actor } = act;
  if (!isMember(actor) || !may(actor, "search.remove")) return fail(notFound);
  const kept = await savedSearches.ofPerson(actor.personId);
  const search = kept.find((one) => one.id === id);
  if (search === undefined) return fail(notFound);
  const note = auditNote(act, "search.remove", { kind: "search", id, before: search });
  return (await savedSearches.remove(search, note)) ? ok(null) : fail(notFound);
}
