import "server-only";
import { may, mayWith } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import { cardView } from "@/lib/listing/present";
import { addToShortlist } from "@/lib/shortlist/add";
import { removeFromShortlist } from "@/lib/shortlist/remove";
import type { KeptView } from "@/lib/shortlist/view";
import type { Context } from "./context";

/** What the reader keeps; null for a guest. Of a listing that is open to them no longer only the place is left. */
async function shortlist({ ports, act: { actor } }: Context): Promise<readonly KeptView[] | null> {
  if (!isMember(actor) || !may(actor, "shortlist.list")) return null;
  const kept = await ports.shortlists.ofPerson(actor.personId);
  const posted = await ports.listings.byIds(kept.map(({ listingId }) => listingId));
  return kept.map(({ listingId, keptAt }) => {
    const found = posted.find(({ listing }) => listing.id === listingId);
    const isShown = found !== undefined && mayWith(actor, "listing.read", found.listing);
    return { id: listingId, keptAt, listing: isShown ? cardView(actor, found) : null };
  });
}

/** The ids of what the reader keeps; null for a guest. */
async function keptIds({ ports, act: { actor } }: Context): Promise<readonly string[] | null> {
  if (!isMember(actor) || !may(actor, "shortlist.list")) return null;
  return (await ports.shortlists.ofPerson(actor.personId)).map(({ listingId }) => listingId);
}

/** The listings that a person keeps. */
export const shortlistServices = (context: Context) => ({
  shortlist: () => shortlist(context),
  keptIds: () => keptIds(context),
  addToShortlist: (target: { readonly listing: string }) =>
    addToShortlist(context.act, context.ports, target),
  removeFromShortlist: (target: { readonly listing: string }) =>
    removeFromShortlist(context.act, context.ports, target),
});
