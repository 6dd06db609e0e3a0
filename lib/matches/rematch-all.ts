import type { Act } from "@/lib/access/act";
import type { Beat } from "@/lib/jobs/run";
import type { Profile } from "@/lib/matching/model";
import { profileOf } from "@/lib/matching/profile";
import { keptMatches, type MatchPorts } from "./match-listing";
import { subjectOf } from "./subject";

/** So many listings are worked on between two signs of life. */
const batch = 25;

/** Another worker has taken the job over. */
export class LeaseLost extends Error {}

async function tell(beat: Beat, done: number, total: number): Promise<void> {
  if (!(await beat({ done, total }))) throw new LeaseLost("the lease of the job was lost");
}

/** Makes every published listing's profile anew; those that are published no longer were removed by their own job. */
async function makeProfiles(
  { listings, profiles }: MatchPorts,
  beat: Beat,
  total: number,
): Promise<void> {
  let after = "";
  let done = 0;
  for (;;) {
    const some = await listings.publishedAfter(after, batch);
    await profiles.put(
      some.map((listing) => ({
        listingId: listing.id,
        kind: listing.kind,
        profile: profileOf(subjectOf(listing)),
      })),
    );
    done += some.length;
    await tell(beat, done, total);
    if (some.length < batch) return;
    after = some.at(-1)?.id ?? after;
  }
}

/**
 * Matches everything anew: profiles, word counts, index, and the best matches of every listing of both
 * sides. What such a run no longer finds is dropped at its end, so pages always have matches to show.
 */
export async function rematchAll(act: Act, ports: MatchPorts, beat: Beat): Promise<void> {
  await ports.jobs.supersede({ kind: "rematch_all" }, act.now, act.now);
  const { offer, need } = await ports.listings.counts();
  const total = 2 * (offer + need);
  await makeProfiles(ports, beat, total);
  const profiles: readonly Profile[] = await ports.matcher.rebuild();
  for (let start = 0; start < profiles.length; start += batch) {
    const some = profiles.slice(start, start + batch);
    const found = await Promise.all(
      some.map((profile) => ports.matcher.top(profile, keptMatches, act.now)),
    );
    await ports.matches.put(found.flat().map(({ match }) => match));
    await tell(beat, offer + need + start + some.length, total);
  }
  await ports.matches.dropOlder(act.now);
}
