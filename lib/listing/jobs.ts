import type { Act } from "@/lib/access/act";
import type { QueuedJob } from "@/lib/jobs/store";

/** Asks for the matches of a listing to follow what was just written. */
export const matchJob = ({ newId, now }: Act, listingId: string): QueuedJob => ({
  id: newId("job"),
  task: { kind: "match_listing", listingId },
  runAt: now,
});
