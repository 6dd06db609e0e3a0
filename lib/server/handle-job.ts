import type { Act } from "@/lib/access/act";
import { guest } from "@/lib/access/model";
import type { Beat } from "@/lib/jobs/run";
import type { Job } from "@/lib/jobs/model";
import { sweepFiles } from "@/lib/attachment/sweep";
import { archiveListings, expireListings } from "@/lib/listing/sweep";
import { refreshMarket } from "@/lib/market/refresh";
import { rematchAll } from "@/lib/matches/rematch-all";
import { matchListing } from "@/lib/matches/match-listing";
import { indexAll, indexListing, indexNext } from "@/lib/search/index-listings";
import { actOf, type Container } from "./container";

/** Does what a task asks for, in nobody's name. */
export async function handleJob(
  ports: Container,
  { task, progress }: Pick<Job, "task" | "progress">,
  beat: Beat,
): Promise<void> {
  const act: Act = actOf(guest, `job:${task.kind}`);
  switch (task.kind) {
    case "match_listing":
      await indexListing(ports, task.listingId);
      await matchListing(act, ports, task.listingId);
      return;
    case "rematch_all":
      await rematchAll(act, ports, {
        progress,
        beat,
        index: (after) => indexNext(ports, after),
        clock: Date.now,
      });
      return;
    case "index_all":
      await indexAll(ports, progress?.cursor ?? "", beat);
      return;
    case "expire_listings":
      await expireListings(act, ports);
      return;
    case "archive_listings":
      await archiveListings(act, ports);
      return;
    case "refresh_market":
      await refreshMarket(act, ports, beat);
      return;
    case "sweep_files":
      await sweepFiles(act.now, ports);
  }
}
