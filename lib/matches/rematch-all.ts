import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { type Beat, LeaseLost } from "@/lib/jobs/run";
import type { Progress } from "@/lib/jobs/model";
import { listingKinds } from "@/lib/listing/model";
import { profileOf } from "@/lib/matching/profile";
import { keptMatches, type MatchPorts } from "./match-listing";
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
  const waiting = (await jobs.latest("long", 1)).some(
    ({ state }) => state === "queued" || state === "running",
  );
  if (waiting) return;
  await jobs.add({ id: act.newId("job"), task: { kind: "rematch_all" }, runAt: act.now }, act.now);
}

/** So many listings are worked on between two signs of life. */
const batch = 25;

/** Profiles are made, then the needs are matched, then the offers with whatever needs did not find them. */
const phases = ["profiles", "need", "offer"] as const;
type Phase = (typeof phases)[number];

/** Where a run stands: when it began, what it is at, and the last listing that is done. */
const placeSchema = z.object({ began: z.number(), phase: z.enum(phases), after: z.string() });
type Place = z.infer<typeof placeSchema>;

const placeOf = (cursor: string | null | undefined, now: number): Place =>
  cursor === null || cursor === undefined
    ? { began: now, phase: "profiles", after: "" }
    : placeSchema.parse(JSON.parse(cursor));

/** Does the next listings of a phase; answers how many, and the last of them. */
type Batch = (
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

/**
 * Matches everything anew: profiles, word counts, index, and the best matches of every listing of both
 * sides. What such a run no longer finds is dropped at its end, so pages always have matches to show.
 * Interrupted, it goes on where `progress` says.
 */
export async function rematchAll(
  act: Act,
  ports: MatchPorts,
  run: { readonly progress: Progress | null; readonly beat: Beat },
): Promise<void> {
  const place = placeOf(run.progress?.cursor, act.now);
  const { began } = place;
  const counts = await ports.listings.counts();
  const total = listingKinds.reduce((sum, kind) => sum + 2 * counts[kind], 0);
  let done = run.progress?.done ?? 0;
  const go = async (phase: Phase, next: Batch, from: string): Promise<void> => {
    for (let after = from; ;) {
      const step = await next(after, began);
      if (step.done === 0) return;
      done += step.done;
      after = step.last;
      const cursor = JSON.stringify({ began, phase, after });
      if (!(await run.beat({ done, total, cursor }))) throw new LeaseLost();
    }
  };
  await ports.jobs.supersede({ kind: "rematch_all" }, act.now, act.now);
  const batches = {
    profiles: profileBatch(ports),
    need: matchBatch(ports, "need"),
    offer: matchBatch(ports, "offer"),
  } as const;
  for (const phase of phases.slice(phases.indexOf(place.phase))) {
    if (phase === "need") await ports.matcher.rebuild();
    await go(phase, batches[phase], phase === place.phase ? place.after : "");
  }
  await ports.matches.dropOlder(began);
}
