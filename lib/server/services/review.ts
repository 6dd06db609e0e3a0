import "server-only";
import { may, mayWith } from "@/lib/access/authorise";
import { pageSchema, pageSize } from "@/lib/listing/browse";
import { changesOf } from "@/lib/listing/changes";
import type { Listing } from "@/lib/listing/model";
import { cardView, listingView } from "@/lib/listing/present";
import type { PostedListing } from "@/lib/listing/store";
import { decide } from "@/lib/review/decide";
import { mayDecide } from "@/lib/review/four-eyes";
import type { DecideInput } from "@/lib/review/model";
import type { QueueItemView, ReviewView } from "@/lib/review/view";
import { type Context, flat, pagesOf, type Params } from "./context";

const filters = { all: null, complete: false, incomplete: true } as const;
type QueueFilter = keyof typeof filters;

const filterOf = (value: string | undefined): QueueFilter =>
  value === "complete" || value === "incomplete" ? value : "all";

/** What a curator looks at: the revision where one waits, else the content. */
export const underReview = (listing: Listing): Listing =>
  listing.revision === null ? listing : { ...listing, content: listing.revision.content };

function queueItem({ ports, act: { actor } }: Context, posted: PostedListing): QueueItemView {
  const { listing } = posted;
  return {
    listing: cardView(actor, { ...posted, listing: underReview(listing) }),
    submittedAt: listing.revision?.submittedAt ?? listing.submittedAt ?? listing.createdAt,
    incomplete: listing.incomplete,
    isRevision: listing.revision !== null,
    can: { decide: mayDecide(actor, listing, ports) },
  };
}

async function queue(context: Context, params: Params) {
  const { ports, act } = context;
  if (!may(act.actor, "review.queue")) return null;
  const given = flat(params);
  const filter = filterOf(given["filter"]);
  const asked = pageSchema.safeParse(given["page"]);
  const page = asked.success ? asked.data : 1;
  const found = await ports.listings.queue(
    { incomplete: filters[filter] },
    { limit: pageSize, offset: (page - 1) * pageSize },
  );
  return {
    items: found.items.map((posted) => queueItem(context, posted)),
    total: found.total,
    page,
    pages: pagesOf(found.total, pageSize),
    filter,
  };
}

async function review({ ports, act: { actor } }: Context, id: string): Promise<ReviewView | null> {
  const posted = await ports.listings.byId(id);
  if (posted === null || !mayWith(actor, "review.read", posted.listing)) return null;
  const listing = underReview(posted.listing);
  const decisions = await ports.reviews.ofListing(id);
  return {
    listing: listingView(actor, { ...posted, listing }),
    version: listing.version,
    isRevision: listing.revision !== null,
    incomplete: listing.incomplete,
    changes: changesOf(posted.listing.content, listing.content),
    messages: decisions.map(({ decision, message, at }) => ({ decision, message, at })),
    can: { decide: mayDecide(actor, posted.listing, ports) },
  };
}

/** The curator's desk. */
export const reviewServices = (context: Context) => ({
  queue: (params: Params) => queue(context, params),
  review: (id: string) => review(context, id),
  decide: (input: DecideInput) => decide(context.act, context.ports, input),
});
