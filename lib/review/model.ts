import { z } from "zod";
import { idSchema } from "@/lib/shared/ids";

export const decisions = ["publish", "request_changes", "reject", "hold"] as const;
export type Decision = (typeof decisions)[number];

/** What a reviewer scores 0-5 (listing rules, "Curation"). */
export const criteria = ["clarity", "detail", "credibility", "readiness"] as const;
export type Criterion = (typeof criteria)[number];
export type ReviewScores = Readonly<Record<Criterion, number>>;

export const maxCriterion = 5;
export const messageLength = { min: 2, max: 2000 } as const;

/** An empty choice is missing, not zero. */
const criterion = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z.coerce.number().int().min(0).max(maxCriterion),
);

export const decideSchema = z.object({
  listing: idSchema("listing"),
  version: z.coerce.number().int().min(1),
  decision: z.enum(decisions),
  message: z.string().trim().min(messageLength.min).max(messageLength.max),
  reason: z.string().trim().max(messageLength.max).default(""),
  scores: z.object({
    clarity: criterion,
    detail: criterion,
    credibility: criterion,
    readiness: criterion,
  }),
});
export type DecideInput = z.infer<typeof decideSchema>;

/** A curator's decision on a listing. Kept for ever; the message is what the poster reads. */
export interface ReviewDecision {
  readonly id: string;
  readonly listingId: string;
  readonly decision: Decision;
  readonly message: string;
  readonly reason: string;
  readonly scores: ReviewScores | null;
  readonly by: string | null;
  readonly at: number;
}
