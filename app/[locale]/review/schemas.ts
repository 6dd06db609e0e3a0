import { z } from "zod";
import { type Criterion, decideSchema } from "@/lib/review/model";

/** A score as the form sends it. One that was not chosen is a fault here: as a number it would count as a zero. */
const score = z.enum(["0", "1", "2", "3", "4", "5"]).transform(Number);
const scores = {
  clarity: score,
  detail: score,
  credibility: score,
  readiness: score,
} satisfies Record<Criterion, z.ZodType>;

export const decisionFormSchema = decideSchema.extend({ scores: z.object(scores) });
