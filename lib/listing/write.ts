import type { Act } from "@/lib/access/act";
import { auditNote } from "@/lib/audit/note";
import { matchJob } from "./jobs";
import type { Listing } from "./model";
import type { ListingWrite } from "./store";

/** What an audit entry covers of a listing: everything but the counters. */
const audited = ({ version: _version, updatedAt: _updatedAt, ...kept }: Listing): unknown => kept;

interface Change {
  readonly act: string;
  readonly before: Listing | null;
  readonly after: Listing;
  readonly reason?: string;
}

/** Whether readers other than its own organisation see the listing, before or after. */
const isVisible = ({ before, after }: Change): boolean =>
  before?.status === "published" || after.status === "published";

/** One write of a listing: the next version, its audit note, and the matching that follows where it is visible. */
export function listingWrite(act: Act, change: Change): ListingWrite {
  const { before, after, reason } = change;
  const listing = { ...after, updatedAt: act.now, version: (before?.version ?? 0) + 1 };
  return {
    listing,
    replaces: before?.version ?? null,
    audit: auditNote(act, change.act, {
      kind: "listing",
      id: listing.id,
      after: audited(listing),
      organisationId: listing.organisationId,
      ...(before === null ? {} : { before: audited(before) }),
      ...(reason === undefined ? {} : { reason }),
    }),
    jobs: isVisible(change) ? [matchJob(act, listing.id)] : [],
  };
}
