import { mayWith } from "@/lib/access/authorise";
import type { Actor } from "@/lib/access/model";
import type { Listing } from "@/lib/listing/model";
import type { Attachment } from "./model";
import type { AttachmentView } from "./view";

/**
 * Whether a reader may have a file: of a listing that is readable and not anonymous, once a curator has
 * agreed to the file. Its own organisation, curators and administrators have it in any case.
 */
export function isReadable(actor: Actor, listing: Listing, { approvedAt }: Attachment): boolean {
  if (mayWith(actor, "listing.see_identity", listing)) return true;
  const isOpen = approvedAt !== null && !listing.content.anonymous;
  return isOpen && mayWith(actor, "attachment.read", listing);
}

/** A file in a list; who added it and its hash stay inside. */
export function attachmentView(
  actor: Actor,
  listing: Listing,
  { id, name, type, size, approvedAt }: Attachment,
): AttachmentView {
  const can = { remove: mayWith(actor, "attachment.remove", listing) };
  return { id, name, type, size, approved: approvedAt !== null, can };
}
