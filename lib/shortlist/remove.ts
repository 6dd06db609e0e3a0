import type { Act } from "@/lib/access/act";
import { may } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import { auditNote } from "@/lib/audit/note";
import { notFound, type VerbError } from "@/lib/forms/outcome";
import { fail, ok, type Result } from "@/lib/shared/result";
import type { ShortlistStore } from "./store";

/** Keeps a listing no longer, whatever became of it. Errors: `not_found` where it was not kept. */
export async function removeFromShortlist(
  act: Act,
  { shortlists }: { readonly shortlists: ShortlistStore },
  target: { readonly listing: string },
): Promise<Result<null, VerbError>> {
  if (!isMember(act.actor) || !may(act.actor, "shortlist.remove")) return fail(notFound);
  const { personId } = act.actor;
  const listingId = target.listing;
  const note = auditNote(act, "shortlist.remove", {
    kind: "listing",
    id: listingId,
    before: { personId, listingId },
  });
  return (await shortlists.remove({ personId, listingId }, note)) ? ok(null) : fail(notFound);
}
