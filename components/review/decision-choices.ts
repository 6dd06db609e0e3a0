import type { ReviewView } from "@/lib/review/view";
import type { Decision } from "@/lib/review/model";

/** Decisions that fit where the listing stands; the server decides again. Empty: there is nothing to decide. */
export function decisionChoices({
  listing: { status },
  isRevision,
}: Pick<ReviewView, "listing" | "isRevision">): readonly Decision[] {
  if (status === "submitted" || isRevision) return ["publish", "request_changes", "reject", "hold"];
  return status === "published" ? ["hold"] : [];
}
