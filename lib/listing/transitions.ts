import type { ListingStatus } from "@/lib/access/model";

/**
 * The life of a listing (listing rules). Rejected is final but for the archive.
 *
 *   draft ──submit──> submitted ──publish──────────> published ──expire──> expired ──revive──> published
 *                        │  ├──request_changes──> changes_requested ──submit──> submitted
 *                        │  ├──hold──> on_hold ──submit──> submitted
 *                        │  └──reject──> rejected
 *   published ──hold──> on_hold, ──fulfil──> fulfilled, ──withdraw──> withdrawn
 *   expired, fulfilled, withdrawn, rejected ──archive──> archived
 *
 * A listing that nobody has published yet is withdrawn by its own organisation as well.
 */
const transitions = {
  submit: { draft: "submitted", changes_requested: "submitted", on_hold: "submitted" },
  publish: { submitted: "published" },
  request_changes: { submitted: "changes_requested" },
  reject: { submitted: "rejected" },
  hold: { submitted: "on_hold", published: "on_hold" },
  expire: { published: "expired" },
  revive: { expired: "published" },
  fulfil: { published: "fulfilled" },
  withdraw: {
    draft: "withdrawn",
    submitted: "withdrawn",
    changes_requested: "withdrawn",
    on_hold: "withdrawn",
    published: "withdrawn",
  },
  archive: {
    expired: "archived",
    fulfilled: "archived",
    withdrawn: "archived",
    rejected: "archived",
  },
} as const satisfies Record<string, Partial<Record<ListingStatus, ListingStatus>>>;

export type ListingEvent = keyof typeof transitions;

/** The status after an event, or null where the event cannot happen in that status. */
export function after(status: ListingStatus, event: ListingEvent): ListingStatus | null {
  const next: Partial<Record<ListingStatus, ListingStatus>> = transitions[event];
  return next[status] ?? null;
}
