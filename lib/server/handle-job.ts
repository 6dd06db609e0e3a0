import type { Act } from "@/lib/access/act";
import { guest } from "@/lib/access/model";
import type { Beat } from "@/lib/jobs/run";
import type { JobTask } from "@/lib/jobs/model";
import { archiveListings, expireListings } from "@/lib/listing/sweep";
import { rematchAll } from "@/lib/matches/rematch-all";
import { matchListing } from "@/lib/matches/match-listing";
import { indexAll, indexListing } from "@/lib/search/index-listings";
import { actOf, type Container } from "./container";

/** Does what a task asks for, in nobody's name. */
export async function handleJob(ports: Container, task: JobTask, beat: Beat): Promise<void> {
  const act: Act = actOf(guest, `job:${task.kind}`);
  switch (task.kind) {
    case "match_listing":
      await indexListing(ports, task.listingId);
      await matchListing(act, ports, task.listingId);
      return;
    case "rematch_all":
      await indexAll(ports, beat);
      await rematchAll(act, ports, beat);
      return;
    case "index_all":
      await indexAll(ports, beat);
      return;
    case "expire_listings":
      await expireListings(act, ports);
      return;
    case "archive_listings":
      await archiveListings(act, ports);
  }
}
