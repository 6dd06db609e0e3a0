import { and, eq, inArray } from "drizzle-orm";
import type { ListingWrite } from "@/lib/listing/store";
import type { Handle, Schema, Step } from "../connection";
import { queueSteps } from "./jobs";
import { facetRows, toRow } from "./listing-rows";

function rowStep(
  tx: Handle,
  { listing }: Schema,
  { listing: written, replaces }: ListingWrite,
): Step {
  const row = toRow(written);
  const query =
    replaces === null
      ? tx.insert(listing).values(row).returning({ id: listing.id })
      : tx
          .update(listing)
          .set(row)
          .where(and(eq(listing.id, written.id), eq(listing.version, replaces)))
          .returning({ id: listing.id });
  return { query, rows: 1 };
}

function facetSteps(tx: Handle, { listingFacet }: Schema, writes: readonly ListingWrite[]): Step[] {
  const replaced = writes
    .filter(({ replaces }) => replaces !== null)
    .map(({ listing }) => listing.id);
  const rows = writes.flatMap(({ listing }) => facetRows(listing));
  const steps: Step[] = [];
  if (replaced.length > 0) {
    const gone = tx.delete(listingFacet).where(inArray(listingFacet.listingId, replaced));
    steps.push({ query: gone.returning({ value: listingFacet.value }), rows: "any" });
  }
  if (rows.length > 0) {
    const added = tx.insert(listingFacet).values(rows);
    steps.push({ query: added.returning({ value: listingFacet.value }), rows: rows.length });
  }
  return steps;
}

function historyStep(
  tx: Handle,
  { listingHistory }: Schema,
  writes: readonly ListingWrite[],
): Step {
  const rows = writes.map(({ listing, audit }) => {
    const { content, revision } = toRow(listing);
    return {
      listingId: listing.id,
      version: listing.version,
      status: listing.status,
      content,
      revision,
      at: audit.at,
      byId: audit.actorId,
    };
  });
  return {
    query: tx.insert(listingHistory).values(rows).returning({ version: listingHistory.version }),
    rows: rows.length,
  };
}

/** Everything that is written with listings but their audit entries: rows, facets, history and jobs. */
export function listingSteps(tx: Handle, schema: Schema, writes: readonly ListingWrite[]): Step[] {
  const jobs = writes.flatMap((write) => write.jobs);
  const now = writes[0]?.audit.at ?? 0;
  return [
    ...writes.map((write) => rowStep(tx, schema, write)),
    ...facetSteps(tx, schema, writes),
    historyStep(tx, schema, writes),
    ...queueSteps(tx, schema, jobs, now),
  ];
}
