import type { Act } from "@/lib/access/act";
import { authorise } from "@/lib/access/authorise";
import { notFound, stale, type VerbError } from "@/lib/forms/outcome";
import { fail, ok, type Result } from "@/lib/shared/result";
import { filesWrite, type Stores } from "./change";

/**
 * Takes a file from a listing, for its organisation or a curator; at once, also where the listing is published.
 * The file itself goes with the next sweep. Errors: `not_found`, `stale`.
 */
export async function removeAttachment(
  act: Act,
  { listings, attachments }: Stores,
  id: string,
): Promise<Result<{ readonly listing: string }, VerbError>> {
  const attachment = await attachments.byId(id);
  const posted = attachment && (await listings.byId(attachment.listingId));
  const listing = authorise(act.actor, "attachment.remove", posted?.listing ?? null);
  if (attachment === null || listing === null) return fail(notFound);
  const files = (await attachments.ofListing(listing.id)).filter((other) => other.id !== id);
  const change = { before: attachment, after: null, files };
  const write = filesWrite(act, { act: "attachment.remove", listing, ...change });
  return (await attachments.remove(attachment, write)) ? ok({ listing: listing.id }) : fail(stale);
}
