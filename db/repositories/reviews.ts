import { and, desc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { criteria, decisions, type ReviewDecision } from "@/lib/review/model";
import type { ReviewStore } from "@/lib/review/store";
import { writeAudited } from "../audited";
import type { Connection, Handle, Schema, Step } from "../connection";
import { listingSteps } from "./listing-steps";

const scoresSchema = z.record(z.enum(criteria), z.number()).nullable();
const decisionSchema = z.enum(decisions);

function toDecision({ byId, ...row }: Schema["reviewDecision"]["$inferSelect"]): ReviewDecision {
  return {
    ...row,
    decision: decisionSchema.parse(row.decision),
    scores: row.scores === null ? null : scoresSchema.parse(JSON.parse(row.scores)),
    by: byId,
  };
}

/** Whoever publishes a listing has seen its files: the version of the listing says so. */
const approvalOf = (
  tx: Handle,
  { attachment }: Schema,
  { listingId, at }: Pick<ReviewDecision, "listingId" | "at">,
): Step => ({
  query: tx
    .update(attachment)
    .set({ approvedAt: at })
    .where(and(eq(attachment.listingId, listingId), isNull(attachment.approvedAt)))
    .returning({ id: attachment.id }),
  rows: "any",
});

/** Decisions of curators, each written together with the listing it changes. */
export function reviewsRepository(connection: Connection): ReviewStore {
  const { read, schema } = connection;
  const { reviewDecision } = schema;
  return {
    decide: ({ by, scores, ...decision }, write) => {
      const row = {
        ...decision,
        byId: by,
        scores: scores === null ? null : JSON.stringify(scores),
      };
      return writeAudited(connection, [write.audit], (tx) => [
        ...listingSteps(tx, schema, [write]),
        {
          query: tx.insert(reviewDecision).values(row).returning({ id: reviewDecision.id }),
          rows: 1,
        },
        ...(row.decision === "publish" ? [approvalOf(tx, schema, row)] : []),
      ]);
    },
    ofListing: async (listingId) => {
      const rows = await read
        .select()
        .from(reviewDecision)
        .where(eq(reviewDecision.listingId, listingId))
        .orderBy(desc(reviewDecision.at), desc(reviewDecision.id));
      return rows.map(toDecision);
    },
  };
}
