import { authorise } from "@/lib/access/authorise";
import type { Act } from "@/lib/access/act";
import { contentHash } from "@/lib/audit/chain";
import { invalidInput } from "@/lib/forms/issues";
import { notFound, stale } from "@/lib/forms/outcome";
import { fail, ok } from "@/lib/shared/result";
import { type Saved, saveListing, type SaveInput, type SaveStores } from "./save";

/**
 * Keeps what somebody is writing: a new listing once it has a title, a known one while it is a draft or changes
 * were asked for. A content that is there already is not written again. Errors: `invalid_input` for a new one
 * without a title, `not_found` also where the listing is past its writing, `stale` where it was changed meanwhile.
 */
export async function autosaveListing(
  act: Act,
  stores: SaveStores,
  input: Omit<SaveInput, "submit">,
): Promise<Saved> {
  const asDraft = { ...input, submit: false };
  if (input.listing === null) {
    return input.content.title === ""
      ? fail(invalidInput({ field: "title", code: "required" }))
      : saveListing(act, stores, asDraft);
  }
  const { id, version } = input.listing;
  const posted = await stores.listings.byId(id);
  const listing = authorise(act.actor, "listing.autosave", posted?.listing ?? null);
  if (listing === null) return fail(notFound);
  // An answer that got lost on its way leaves the page one version behind with the same content.
  if (contentHash(listing.content) === contentHash(input.content)) {
    return ok({ id, version: listing.version });
  }
  if (listing.version !== version) return fail(stale);
  return saveListing(act, stores, asDraft);
}
