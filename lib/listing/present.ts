import { mayWith } from "@/lib/access/authorise";
import type { Actor } from "@/lib/access/model";
import { tierOf } from "@/lib/taxonomy/countries";
import type { Listing } from "./model";
import type { PostedListing } from "./store";
import type { ListingCardView, ListingView } from "./view";

/** Whether a reader may know who stands behind a listing. */
export const seesIdentity = (actor: Actor, listing: Listing): boolean =>
  !listing.content.anonymous || mayWith(actor, "listing.see_identity", listing);

/**
 * A listing as a list shows it to a reader, field by field: whatever is not named here does not leave.
 * An anonymous listing keeps country, kind and size, and loses name, id and province.
 */
export function cardView(actor: Actor, { listing, organisation }: PostedListing): ListingCardView {
  const { content, origin } = listing;
  const known = seesIdentity(actor, listing);
  return {
    id: listing.id,
    kind: listing.kind,
    lang: content.lang,
    title: content.title,
    summary: content.summary,
    status: listing.status,
    anonymous: content.anonymous,
    organisation:
      known && organisation !== null ? { id: organisation.id, name: organisation.name } : null,
    organisationKind: origin.organisationKind,
    organisationSize: origin.organisationSize,
    country: origin.country,
    tier: origin.country === null ? null : tierOf(origin.country),
    province: known ? origin.province : null,
    ipc: content.ipc,
    trl: content.trl,
    transferWays: content.transferWays,
    deadline: content.deadline,
    publishedAt: listing.publishedAt,
  };
}

/** A listing as its page shows it to a reader. Patent numbers lead to a name, so an anonymous listing hides them. */
export function listingView(actor: Actor, posted: PostedListing): ListingView {
  const { listing } = posted;
  const { content } = listing;
  const known = seesIdentity(actor, listing);
  return {
    ...cardView(actor, posted),
    description: content.description,
    advantages: content.advantages,
    specification: content.specification,
    markets: content.markets,
    ipStatus: content.ipStatus,
    ipNotes: known ? content.ipNotes : "",
    patentNumbers: known ? content.patentNumbers : [],
    targetCountries: content.targetCountries,
    partnerKinds: content.partnerKinds,
    partnerSizes: content.partnerSizes,
    support: content.support,
    budget: content.budget,
    exportControl: content.exportControl,
    goals: content.goals,
    validUntil: listing.validUntil,
    openForInterest: listing.openForInterest,
    can: {
      edit: mayWith(actor, "listing.edit", listing),
      submit: mayWith(actor, "listing.submit", listing),
      withdraw: mayWith(actor, "listing.withdraw", listing),
      review: mayWith(actor, "review.read", listing),
      translate: mayWith(actor, "translation.edit", listing),
    },
  };
}
