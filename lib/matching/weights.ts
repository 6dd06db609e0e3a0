import { z } from "zod";
import { parts } from "./model";

const share = z.number().min(0).max(1);
const positive = z.number().positive();

/** The sum that the points of all parts must make. */
export const fullScore = 100;

const pointsSchema = z
  .record(z.enum(parts), z.number().min(0).max(fullScore))
  .refine(
    (points) => Math.abs(parts.reduce((sum, part) => sum + points[part], 0) - fullScore) < 1e-9,
    {
      error: "points_must_sum_to_100",
    },
  );

/**
 * Everything that weighs, as data with a version: an administrator may change it, and a stored score
 * names the version it was made with.
 */
export const weightsSchema = z.object({
  version: z.string().min(1),
  /** The most that each part can earn; together 100. */
  points: pointsSchema,
  /** The least topic fit (0-1) with which a pair is shown, unless both sides share a subclass. */
  leastTopicFit: share,
  field: z.object({
    /** Share of the points for the narrowest level that two codes have in common. */
    subclass: share,
    class: share,
    section: share,
    /** What the commonest code still earns of its level; the rarest earns all of it. */
    commonest: share,
    /** What a pair of codes counts of which one at least is only suggested by a text, times its confidence. */
    suggested: share,
  }),
  /** How the points of the part are split (parts of their sum). */
  country: z.object({
    /** For ranks 1-5 of table 2; the first is the most. */
    ranks: z.tuple([positive, positive, positive, positive, positive]),
    strategy: positive,
    goal: positive,
  }),
  /** Share of the part that each level below the one asked costs. */
  stagePerLevel: share,
  transfer: z.object({ way: positive, support: positive }),
  topic: z.object({
    /** Saturation of a repeated word in an offer, BM25's k1. */
    offerSaturation: positive,
    /** How much a long offer's words count less, BM25's b. */
    offerLength: share,
    /** Saturation of a repeated word in a need, BM25's k3. */
    needSaturation: positive,
    /** Words in more than this share of the listings of their language say nothing. */
    tooCommon: share,
    /** What a broader concept counts, for each step. */
    broader: share,
    /** How much the three ways to meet count: concepts, words (direct or over English), markets. */
    concepts: positive,
    words: positive,
    markets: z.number().min(0),
    /** How soon the fit rises with what is shared, and how much it holds back at first (1 = not at all). */
    steepness: positive,
    bend: z.number().min(1),
  }),
});
export type Weights = z.infer<typeof weightsSchema>;

/** The weights the platform starts with (reference: matching, "Parts"; topic values: measured, see README). */
export const defaultWeights: Weights = {
  version: "2026-11-4",
  points: { topic: 45, field: 25, country: 12, stage: 10, transfer: 8 },
  leastTopicFit: 0.1,
  field: { subclass: 1, class: 0.55, section: 0.2, commonest: 0.7, suggested: 0.5 },
  country: { ranks: [6, 5, 4, 3, 2], strategy: 4, goal: 2 },
  stagePerLevel: 0.25,
  transfer: { way: 5, support: 3 },
  topic: {
    offerSaturation: 2,
    offerLength: 1,
    needSaturation: 5,
    tooCommon: 0.3,
    broader: 0.4,
    concepts: 0.6,
    words: 1,
    markets: 0.05,
    steepness: 3,
    bend: 1.5,
  },
};
