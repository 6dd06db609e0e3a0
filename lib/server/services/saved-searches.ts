import "server-only";
import { may } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import type { SavedSearch, SaveSearch } from "@/lib/saved-search/model";
import { removeSearch } from "@/lib/saved-search/remove";
import { saveSearch } from "@/lib/saved-search/save";
import type { Context } from "./context";

/** The searches that a person keeps; null for guests. */
async function savedSearches({
  ports,
  act: { actor },
}: Context): Promise<readonly SavedSearch[] | null> {
  if (!isMember(actor) || !may(actor, "search.list")) return null;
  return ports.savedSearches.ofPerson(actor.personId);
}

/** Searches to come back to. */
export const savedSearchServices = (context: Context) => ({
  savedSearches: () => savedSearches(context),
  saveSearch: (input: SaveSearch) => saveSearch(context.act, context.ports, input),
  removeSearch: (id: string) => removeSearch(context.act, context.ports, id),
});
