import { z } from "zod";
import type { Progress } from "@/lib/jobs/model";
import { versionsInForce } from "./versions";

/**
 * What a run over everything does: texts can be found, profiles are made, then the needs are matched, then the
 * offers with whatever needs did not find them.
 */
export const phases = ["index", "profiles", "need", "offer"] as const;
export type Phase = (typeof phases)[number];

/** Where a run stands, as its job keeps it. */
const placeSchema = z.object({
  /** Of weights and profiles, as in `versionsInForce`. */
  versions: z.string(),
  began: z.number(),
  phase: z.enum(phases),
  /** The id of the last listing that is done in this phase. */
  after: z.string(),
  /** When the present stretch of one phase without an interruption began, and how much was done then. */
  since: z.object({ at: z.number(), done: z.number() }),
});
export type Place = z.infer<typeof placeSchema>;

export const cursorOf = (place: Place): string => JSON.stringify(place);

/** Where a run stands; null before its first sign of life, and for what an older program kept. */
export function placeIn(progress: Progress | null): Place | null {
  const cursor = progress?.cursor ?? null;
  if (cursor === null) return null;
  const kept = placeSchema.safeParse(JSON.parse(cursor));
  return kept.success ? kept.data : null;
}

/**
 * Where a run goes on, and with how much done: from its start where it has none, or where it began with other
 * weights or profiles, for then half of its matches would be of another making.
 */
export function resumedPlace(
  progress: Progress | null,
  now: number,
): { readonly place: Place; readonly done: number } {
  const kept = placeIn(progress);
  const goesOn = kept !== null && kept.versions === versionsInForce;
  const done = goesOn ? (progress?.done ?? 0) : 0;
  const start = { versions: versionsInForce, began: now, phase: "index", after: "" } as const;
  return { place: { ...(goesOn ? kept : start), since: { at: now, done } }, done };
}

/** How long a run still takes at the pace of its present stretch, in ms; null while there is none to go by. */
export function remainingMs(progress: Progress | null, now: number): number | null {
  const place = placeIn(progress);
  if (place === null || progress === null) return null;
  const made = progress.done - place.since.done;
  if (made <= 0) return null;
  return ((now - place.since.at) / made) * Math.max(0, progress.total - progress.done);
}
