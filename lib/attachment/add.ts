import type { Act } from "@/lib/access/act";
import { authorise } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import { type FieldIssue, invalidInput, type IssueCode } from "@/lib/forms/issues";
import { notFound, stale, type VerbError } from "@/lib/forms/outcome";
import { fail, ok, type Result } from "@/lib/shared/result";
import { filesWrite, type Stores } from "./change";
import { attachmentLimits, mostMegabytes } from "./limits";
import type { FileType } from "./limits";
import { type Attachment, isImage } from "./model";
import { attachmentName } from "./name";
import type { FileInspector, FileStore } from "./ports";

export interface AddInput {
  readonly listing: string;
  /** As the browser said it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Ports extends Stores {
  readonly inspector: FileInspector;
  readonly files: Pick<FileStore, "put">;
}

interface Accepted {
  readonly type: FileType;
  readonly bytes: Uint8Array;
}

const fault = (code: IssueCode, limit?: number): Result<never, VerbError> => {
  const issue: FieldIssue = { field: "file", code };
  return fail(invalidInput(limit === undefined ? issue : { ...issue, limit }));
};

/** What is kept of a file, or what is wrong with it. */
async function accepted(
  inspector: FileInspector,
  { bytes }: AddInput,
): Promise<Result<Accepted, VerbError>> {
  if (bytes.length === 0) return fault("file_empty");
  if (bytes.length > attachmentLimits.bytes) return fault("file_too_large", mostMegabytes);
  const type = await inspector.typeOf(bytes);
  if (type === null) return fault("file_type");
  const kept = isImage(type) ? await inspector.rewritten(bytes, type) : bytes;
  if (kept === null) return fault("file_unreadable");
  // Written anew, a picture can grow.
  if (kept.length > attachmentLimits.bytes) return fault("file_too_large", mostMegabytes);
  return ok({ type, bytes: kept });
}

/**
 * Adds a file to a listing of the own organisation. The file is kept before the row that speaks of it is
 * written; on a published listing it waits for a curator as part of a revision. Errors: `not_found`, `stale`,
 * `invalid_input` for "file" where there are enough files, or by size, type or a picture that cannot be read.
 */
export async function addAttachment(
  act: Act,
  { listings, attachments, inspector, files }: Ports,
  input: AddInput,
): Promise<Result<{ readonly id: string }, VerbError>> {
  const posted = await listings.byId(input.listing);
  const listing = authorise(act.actor, "attachment.add", posted?.listing ?? null);
  if (listing === null || !isMember(act.actor)) return fail(notFound);
  const others = await attachments.ofListing(listing.id);
  if (others.length >= attachmentLimits.files) {
    return fault("too_many_files", attachmentLimits.files);
  }
  const file = await accepted(inspector, input);
  if (!file.ok) return file;
  const { type, bytes } = file.value;
  const attachment: Attachment = {
    id: act.newId("attachment"),
    listingId: listing.id,
    name: attachmentName(input.name, type),
    type,
    size: bytes.length,
    hash: await files.put(bytes),
    byId: act.actor.personId,
    addedAt: act.now,
    approvedAt: null,
  };
  const change = { before: null, after: attachment, files: [...others, attachment] };
  const write = filesWrite(act, { act: "attachment.add", listing, ...change });
  return (await attachments.add(attachment, write)) ? ok({ id: attachment.id }) : fail(stale);
}
