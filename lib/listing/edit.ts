import { contentHash } from "@/lib/audit/chain";
import { after } from "./transitions";
import { type ListingContent, reviewedFields } from "./content";
import type { Listing } from "./model";

/** The reviewed fields of one content, everything else of another. */
function merged(reviewed: ListingContent, rest: ListingContent): ListingContent {
  const kept = Object.fromEntries(reviewedFields.map((field) => [field, reviewed[field]]));
  return { ...rest, ...kept };
}

const needsReview = (before: ListingContent, edited: ListingContent): boolean =>
  reviewedFields.some((field) => contentHash(before[field]) !== contentHash(edited[field]));

/**
 * A published listing after an edit: what needs no review takes effect, the rest becomes a revision that
 * waits for a curator, while the published content stays as it is.
 */
function editPublished(listing: Listing, edited: ListingContent, now: number): Listing {
  const content = merged(listing.content, edited);
  const newFiles = listing.revision?.newFiles ?? false;
  const revision =
    needsReview(listing.content, edited) || newFiles
      ? ({ content: edited, state: "submitted", submittedAt: now, newFiles } as const)
      : null;
  return { ...listing, content, revision };
}

/**
 * A listing after its files changed. Of a published one, a file that no curator has seen waits as a revision,
 * whatever the texts say; a file that was added brings the revision to the curators again, and one that was
 * removed begins none.
 */
export function withFiles(
  listing: Listing,
  {
    unseen,
    added,
    now,
  }: { readonly unseen: boolean; readonly added: boolean; readonly now: number },
): Listing {
  const { revision: before } = listing;
  if (listing.status !== "published" || (before === null && !added)) return listing;
  const content = before?.content ?? listing.content;
  if (!unseen && !needsReview(listing.content, content)) return { ...listing, revision: null };
  const submitted = { content, state: "submitted", submittedAt: now } as const;
  const revision = added || before === null ? submitted : before;
  return { ...listing, revision: { ...revision, newFiles: unseen } };
}

/** A listing after its own organisation saved a content; submitted as well where asked and possible. */
export function edited(
  listing: Listing,
  content: ListingContent,
  { submit, now }: { readonly submit: boolean; readonly now: number },
): Listing {
  if (listing.status === "published") return editPublished(listing, content, now);
  const status = submit ? after(listing.status, "submit") : null;
  if (status === null) return { ...listing, content };
  return { ...listing, content, status, submittedAt: now, incomplete: false };
}
