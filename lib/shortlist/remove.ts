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
  const kept = await shortlists.ofPerson(act.actor.personId);
  const before = kept.find(({ listingId }) => listingId === target.listing);
  if (before === undefined) return fail(notFound);
  const subject = { kind: "listing", id: before.listingId, before } as const;
  const note = auditNote(act, "shortlist.remove", subject);
  return (await shortlists.remove(before, note)) ? ok(null) : fail(notFound);
}
