import type { Part, Profile } from "../model";
import type { Weights } from "../weights";
import { knownCodes } from "./codes";

/**
 * The share (0-1) of each part's points that a listing can earn with any partner, from what it states
 * alone: what is not stated earns nothing. The topic is not here, its relevance bounds it.
 */
export type Ceiling = Readonly<Record<Exclude<Part, "topic">, number>>;

function transferCeiling({ kind, transferWays, support }: Profile, { transfer }: Weights): number {
  const way = transferWays.length > 0 ? transfer.way : 0;
  // A need that wants no support earns those points with offers that state none, too.
  const help = kind === "need" && support === null ? 0 : transfer.support;
  return (way + help) / (transfer.way + transfer.support);
}

export const ceilingOf = (profile: Profile, weights: Weights): Ceiling => ({
  field: knownCodes(profile),
  country: profile.country === null ? 0 : 1,
  stage: profile.kind === "offer" && profile.trl === null ? 0 : 1,
  transfer: transferCeiling(profile, weights),
});

/** The most that two listings can earn together beside the topic. */
export function mostBeside(a: Ceiling, b: Ceiling, { points }: Weights): number {
  return (
    points.field * Math.min(a.field, b.field) +
    points.country * Math.min(a.country, b.country) +
    points.stage * Math.min(a.stage, b.stage) +
    points.transfer * Math.min(a.transfer, b.transfer)
  );
}

/** The ceiling that no listing of either ceiling exceeds. */
export const higherCeiling = (a: Ceiling, b: Ceiling): Ceiling => ({
  field: Math.max(a.field, b.field),
  country: Math.max(a.country, b.country),
  stage: Math.max(a.stage, b.stage),
  transfer: Math.max(a.transfer, b.transfer),
});

export const noCeiling: Ceiling = { field: 0, country: 0, stage: 0, transfer: 0 };
