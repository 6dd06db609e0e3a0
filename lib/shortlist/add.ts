import type { Act } from "@/lib/access/act";
import { authorise } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import { auditNote } from "@/lib/audit/note";
import { invalidInput } from "@/lib/forms/issues";
import { notFound, type VerbError } from "@/lib/forms/outcome";
import type { ListingStore } from "@/lib/listing/store";
import { fail, ok, type Result } from "@/lib/shared/result";
import { mostKept } from "./model";
import type { ShortlistStore } from "./store";

interface Stores {
  readonly listings: Pick<ListingStore, "byId">;
  readonly shortlists: ShortlistStore;
}

/**
 * Keeps a listing that the actor may read; keeping it twice is keeping it once. Errors: `not_found`,
 * `invalid_input` where the shortlist is full.
 */
export async function addToShortlist(
  act: Act,
  { listings, shortlists }: Stores,
  target: { readonly listing: string },
): Promise<Result<null, VerbError>> {
  const posted = await listings.byId(target.listing);
  const listing = authorise(act.actor, "shortlist.add", posted?.listing ?? null);
  if (listing === null || !isMember(act.actor)) return fail(notFound);
  const { personId } = act.actor;
  const kept = await shortlists.ofPerson(personId);
  if (kept.some(({ listingId }) => listingId === listing.id)) return ok(null);
  if (kept.length >= mostKept) {
    return fail(invalidInput({ field: "listing", code: "too_many", limit: mostKept }));
  }
  const added = { personId, listingId: listing.id, keptAt: act.now };
  await shortlists.add(
    added,
    auditNote(act, "shortlist.add", { kind: "listing", id: listing.id, after: added }),
  );
  return ok(null);
}
