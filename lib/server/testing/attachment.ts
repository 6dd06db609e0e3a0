import { anAct } from "@/db/testing/factories";
import { aPdf } from "@/db/testing/files";
import type { Attachment } from "@/lib/attachment/model";
import type { Listing } from "@/lib/listing/model";
import { listingWrite } from "@/lib/listing/write";
import type { Container } from "../container";

/** Adds a file to a listing, approved and in the file store; the answer is the listing's version with it. */
export async function attach(
  { attachments, files }: Pick<Container, "attachments" | "files">,
  listing: Listing,
): Promise<{ readonly attachment: Attachment; readonly version: number }> {
  const act = anAct();
  const attachment: Attachment = {
    id: act.newId("attachment"),
    listingId: listing.id,
    name: "Data sheet.pdf",
    type: "pdf",
    size: aPdf.length,
    hash: await files.put(aPdf),
    byId: act.newId("person"),
    addedAt: listing.createdAt,
    approvedAt: listing.createdAt,
  };
  const write = listingWrite(act, { act: "test.attachment", before: listing, after: listing });
  await attachments.add(attachment, { ...write, jobs: [] });
  return { attachment, version: write.listing.version };
}
