import type { Act } from "@/lib/access/act";
import { auditNote } from "@/lib/audit/note";
import { withFiles } from "@/lib/listing/edit";
import type { Listing } from "@/lib/listing/model";
import type { ListingStore, ListingWrite } from "@/lib/listing/store";
import { listingWrite } from "@/lib/listing/write";
import type { Attachment } from "./model";
import type { AttachmentStore } from "./store";

export interface Stores {
  readonly listings: Pick<ListingStore, "byId">;
  readonly attachments: AttachmentStore;
}

interface Change {
  readonly act: string;
  readonly listing: Listing;
  readonly before: Attachment | null;
  readonly after: Attachment | null;
  /** The files of the listing after the change. */
  readonly files: readonly Attachment[];
}

/** The write of a listing whose files change. The audit note speaks of the listing and covers the file. */
export function filesWrite(act: Act, { act: name, listing, before, after, files }: Change) {
  const unseen = files.some(({ approvedAt }) => approvedAt === null);
  const changed = withFiles(listing, { unseen, added: after !== null, now: act.now });
  const audit = auditNote(act, name, {
    kind: "listing",
    id: listing.id,
    organisationId: listing.organisationId,
    ...(before === null ? {} : { before }),
    ...(after === null ? {} : { after }),
  });
  const write: ListingWrite = {
    ...listingWrite(act, { act: name, before: listing, after: changed }),
    audit,
    // Nothing that matching reads has changed.
    jobs: [],
  };
  return write;
}
