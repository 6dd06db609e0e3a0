import "server-only";
import { mayWith } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import { addAttachment, type AddInput } from "@/lib/attachment/add";
import { fileTypes } from "@/lib/attachment/limits";
import { attachmentView, isReadable } from "@/lib/attachment/present";
import { removeAttachment } from "@/lib/attachment/remove";
import type { AttachmentView, DownloadView } from "@/lib/attachment/view";
import type { VerbError } from "@/lib/forms/outcome";
import { fail, type Result } from "@/lib/shared/result";
import type { Context } from "./context";

/** The files of a listing that this reader may have; null where the listing is not for this reader. */
async function attachments(
  { ports, posted: read, act: { actor } }: Context,
  id: string,
): Promise<readonly AttachmentView[] | null> {
  const posted = await read(id);
  if (posted === null || !mayWith(actor, "attachment.read", posted.listing)) return null;
  const { listing } = posted;
  const found = await ports.attachments.ofListing(id);
  return found
    .filter((attachment) => isReadable(actor, listing, attachment))
    .map((attachment) => attachmentView(actor, listing, attachment));
}

/** A file to be saved; null where there is none for this reader. */
async function download({ ports, act }: Context, id: string): Promise<DownloadView | null> {
  const attachment = await ports.attachments.byId(id);
  const posted = attachment && (await ports.listings.byId(attachment.listingId));
  if (!attachment || !posted || !isReadable(act.actor, posted.listing, attachment)) return null;
  const { name, type, hash } = attachment;
  const bytes = await ports.files.read(hash);
  if (bytes === null) throw new Error(`The file of ${id} is missing from the file store.`);
  return { name, mediaType: fileTypes[type], bytes };
}

/** Adds a file, so many of one person in a while: each is read, and a picture is written anew. */
async function add(
  { ports, act }: Context,
  input: AddInput,
): Promise<Result<{ readonly id: string }, VerbError>> {
  const posted = await ports.listings.byId(input.listing);
  const mayAdd = posted !== null && mayWith(act.actor, "attachment.add", posted.listing);
  if (mayAdd && isMember(act.actor)) {
    const retryAfterMs = await ports.uploadThrottle.hit(act.actor.personId);
    if (retryAfterMs > 0) return fail({ code: "slow_down", retryAfterMs });
  }
  return addAttachment(act, ports, input);
}

/** The files of listings. */
export const attachmentServices = (context: Context) => ({
  attachments: (id: string) => attachments(context, id),
  download: (id: string) => download(context, id),
  addAttachment: (input: AddInput) => add(context, input),
  removeAttachment: (id: string) => removeAttachment(context.act, context.ports, id),
});
