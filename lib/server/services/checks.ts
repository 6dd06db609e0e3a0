import "server-only";
import { mayWith, relationTo } from "@/lib/access/authorise";
import { cardView } from "@/lib/listing/present";
import type { PostedListing } from "@/lib/listing/store";
import type { DuplicateView, ListingChecksView, ListingWarning } from "@/lib/listing/view";
import { warningsOf } from "@/lib/listing/warnings";
import { isThin } from "@/lib/matches/matcher";
import { subjectOf } from "@/lib/matches/subject";
import type { Context } from "./context";
import { underReview } from "./review";

/** What the checks read. */
interface CheckContext {
  readonly ports: Pick<Context["ports"], "listings" | "matcher">;
  readonly act: Context["act"];
}

/** As many possible duplicates as a reader looks at. */
const mostDuplicates = 3;

/** Published ones only, as this reader sees any published listing: an anonymous owner stays unnamed. */
async function duplicatesOf(
  { ports, act: { actor } }: CheckContext,
  { listing }: PostedListing,
): Promise<readonly DuplicateView[]> {
  const alike = await ports.matcher.alike(subjectOf(listing));
  const nearest = alike.slice(0, mostDuplicates).map(({ id }) => id);
  const found = await ports.listings.byIds(nearest);
  return nearest.flatMap((id) => {
    const posted = found.find((other) => other.listing.id === id);
    if (posted?.listing.status !== "published") return [];
    const own = relationTo(actor, posted.listing.organisationId) === "own";
    return [{ listing: cardView(actor, posted), own }];
  });
}

/** Warnings and possible duplicates of what waits, or of the content; null for whom it does not concern. */
export async function checksOf(
  context: CheckContext,
  id: string,
): Promise<ListingChecksView | null> {
  const posted = await context.ports.listings.byId(id);
  if (posted === null) return null;
  if (!mayWith(context.act.actor, "listing.see_identity", posted.listing)) return null;
  const listing = underReview(posted.listing);
  const thin: readonly ListingWarning[] =
    listing.content.description !== "" && isThin(subjectOf(listing)) ? [{ code: "thin" }] : [];
  return {
    warnings: [...warningsOf(listing, posted.organisation?.name ?? null), ...thin],
    duplicates: await duplicatesOf(context, { ...posted, listing }),
  };
}

/** What is to be looked at before a listing is published. */
export const checkServices = (context: Context) => ({
  checks: (id: string) => checksOf(context, id),
});
