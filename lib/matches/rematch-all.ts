import type { Act } from "@/lib/access/act";
import { type Beat, LeaseLost } from "@/lib/jobs/run";
import { type Progress, rematchTask } from "@/lib/jobs/model";
import { listingKinds } from "@/lib/listing/model";
import { profileOf } from "@/lib/matching/profile";
import { keptMatches, type MatchPorts } from "./match-listing";
import { cursorOf, type Phase, phases, resumedPlace } from "./rematch-place";
import { subjectOf } from "./subject";
import { versionsInForce } from "./versions";

/** Queues a run over everything where weights or profiles are made otherwise than when the last one ran. */
export async function queueRematchWhereDue(
  act: Act,
  { jobs, profiles, snapshots }: Pick<MatchPorts, "jobs" | "profiles" | "snapshots">,
): Promise<void> {
  if ((await profiles.lastSeq()) === 0) return;
  const snapshot = await snapshots.read();
  if (snapshot?.versions === versionsInForce) return;
  const [last] = await jobs.latest(rematchTask, 1);
  if (last?.state === "queued" || last?.state === "running") return;
  await jobs.add({ id: act.newId("job"), task: rematchTask, runAt: act.now }, act.now);
}

/** A listing has its turn so many times: as a text, as a profile, as one side of its matches. */
const turns = 3;
/** So many listings are worked on between two signs of life. */
const batch = 25;

/** Does the next listings of a phase; answers how many, and the last of them. */
export type Batch = (
  after: string,
  began: number,
) => Promise<{ readonly done: number; readonly last: string }>;

function profileBatch({ listings, profiles }: MatchPorts): Batch {
  return async (after) => {
    const some = await listings.publishedAfter(after, batch);
    const kept = await profiles.byIds(some.map(({ id }) => id));
    const known = new Map(kept.map((profile) => [profile.id, JSON.stringify(profile)]));
    const made = some.map((listing) => profileOf(subjectOf(listing)));
    const changed = made.filter((profile) => known.get(profile.id) !== JSON.stringify(profile));
    await profiles.put(
      changed.map((profile) => ({ listingId: profile.id, kind: profile.kind, profile })),
    );
    return { done: some.length, last: some.at(-1)?.id ?? after };
  };
}

/** Each pair is explained once: what a need's turn has written, an offer's leaves as it is. */
function matchBatch({ profiles, matches, matcher }: MatchPorts, kind: "need" | "offer"): Batch {
  return async (after, began) => {
    const some = await profiles.after(kind, after, batch);
    const found = await Promise.all(
      some.map(async (profile) => {
        const ids = await matcher.ranked(profile, keptMatches, began);
        const written = kind === "need" ? [] : await matches.partners(kind, profile.id, began);
        const known = new Set(written);
        return matcher.pairs(
          profile,
          ids.filter((id) => !known.has(id)),
          began,
        );
      }),
    );
    await matches.put(found.flat().map(({ match }) => match));
    return { done: some.length, last: some.at(-1)?.id ?? after };
  };
}

/** A run over everything: how far it is, whom it tells, and what it needs of others. */
interface Run {
  readonly progress: Progress | null;
  readonly beat: Beat;
  /** Makes the next listings findable. */
  readonly index: Batch;
  readonly clock: () => number;
}

/**
 * Matches everything anew: search texts, profiles, word counts, index, and the best matches of every listing of
 * both sides. What such a run no longer finds is dropped at its end, so pages always have matches to show.
 * Interrupted, it goes on where `progress` says. Throws `LeaseLost` where it must stop.
 */
export async function rematchAll(act: Act, ports: MatchPorts, run: Run): Promise<void> {
  const resumed = resumedPlace(run.progress, act.now);
  let { place, done } = resumed;
  const { began } = place;
  const counts = await ports.listings.counts();
  const total = turns * listingKinds.reduce((sum, kind) => sum + counts[kind], 0);
  const go = async (next: Batch): Promise<void> => {
    for (;;) {
      const step = await next(place.after, began);
      if (step.done === 0) return;
      done += step.done;
      place = { ...place, after: step.last };
      if (!(await run.beat({ done, total, cursor: cursorOf(place) }))) throw new LeaseLost();
    }
  };
  await ports.jobs.supersede(rematchTask, act.now, act.now);
  const batches: Readonly<Record<Phase, Batch>> = {
    index: run.index,
    profiles: profileBatch(ports),
    need: matchBatch(ports, "need"),
    offer: matchBatch(ports, "offer"),
  };
  for (const phase of phases.slice(phases.indexOf(place.phase))) {
    if (phase !== place.phase) {
      place = { ...place, phase, after: "", since: { at: run.clock(), done } };
    }
    // Taken up again in the middle of the needs, it has an index of its own making.
    if (phase === "need" && place.after === "") await ports.matcher.rebuild();
    await go(batches[phase]);
  }
  await ports.matches.dropOlder(began);
}
