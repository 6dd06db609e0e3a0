import "server-only";
import { may, mayWith } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import { changesOf } from "@/lib/listing/changes";
import type { ListingTarget } from "@/lib/listing/change";
import { contentSchema } from "@/lib/listing/content";
import { fulfilListing } from "@/lib/listing/fulfil";
import type { Listing, ListingKind } from "@/lib/listing/model";
import { cardView, listingView } from "@/lib/listing/present";
import { renewListing } from "@/lib/listing/renew";
import { reviveListing } from "@/lib/listing/revive";
import { saveListing, type SaveInput } from "@/lib/listing/save";
import { switchInterest } from "@/lib/listing/switch-interest";
import { strengthOf } from "@/lib/listing/strength";
import { endsSoon, isRenewable, isRevivable } from "@/lib/listing/validity";
import type {
  ComparedView,
  ListingChange,
  ListingFormView,
  OwnListingView,
  ReviewMessageView,
} from "@/lib/listing/view";
import { withdrawListing } from "@/lib/listing/withdraw";
import { weightsInForce } from "@/lib/matches/versions";
import { organisationView } from "@/lib/organisation/present";
import { scriptOf } from "@/lib/text/language";
import type { Context } from "./context";
import { formLanguage } from "./form-language";

const newestOnHome = 6;
const listingsOfOrganisation = 50;

async function messagesOf(
  { ports, act }: Context,
  id: string,
): Promise<readonly ReviewMessageView[]> {
  const posted = await ports.listings.byId(id);
  if (posted === null || !mayWith(act.actor, "listing.see_identity", posted.listing)) return [];
  const decisions = await ports.reviews.ofListing(id);
  return decisions.map(({ decision, message, at }) => ({ decision, message, at }));
}

const revisionChanges = ({ content, revision }: Listing): readonly ListingChange[] =>
  revision === null ? [] : changesOf(content, revision.content);

async function formOf(context: Context, id: string): Promise<ListingFormView | null> {
  const posted = await context.ports.listings.byId(id);
  if (posted === null || !mayWith(context.act.actor, "listing.edit", posted.listing)) return null;
  const { listing } = posted;
  return {
    id: listing.id,
    version: listing.version,
    kind: listing.kind,
    status: listing.status,
    content: listing.revision?.content ?? listing.content,
    country: listing.origin.country,
    revision: listing.revision?.state ?? null,
    changes: revisionChanges(listing),
    messages: await messagesOf(context, id),
    strength: strengthOf(
      {
        kind: listing.kind,
        content: listing.revision?.content ?? listing.content,
        country: listing.origin.country,
      },
      weightsInForce.points,
    ),
    isAutosaved: mayWith(context.act.actor, "listing.autosave", listing),
  };
}

async function blankForm(context: Context, kind: ListingKind): Promise<ListingFormView | null> {
  const {
    ports,
    act: { actor },
  } = context;
  if (!isMember(actor) || actor.organisationId === null || !may(actor, "listing.create")) {
    return null;
  }
  const organisation = await ports.organisations.byId(actor.organisationId);
  const content = contentSchema.parse({ lang: await formLanguage(context, organisation) });
  const country = organisation?.country ?? null;
  const blank = { id: null, version: null, status: "draft", revision: null, changes: [] } as const;
  const strength = strengthOf({ kind, content, country }, weightsInForce.points);
  return { ...blank, kind, content, country, messages: [], strength, isAutosaved: true };
}

async function ownListings({
  ports,
  act: { actor, now },
}: Context): Promise<readonly OwnListingView[] | null> {
  if (!isMember(actor) || !may(actor, "listing.list_own")) return null;
  if (actor.organisationId === null) return [];
  const listings = await ports.listings.ofOrganisation(actor.organisationId);
  const counts = await ports.matches.counts(listings.map(({ id }) => id));
  return listings.map((listing) => ({
    id: listing.id,
    version: listing.version,
    kind: listing.kind,
    lang: listing.content.lang,
    title: listing.content.title,
    status: listing.status,
    revision: listing.revision?.state ?? null,
    changed: revisionChanges(listing).map(({ field }) => field),
    updatedAt: listing.updatedAt,
    validUntil: listing.validUntil,
    matches: listing.status === "published" ? (counts.get(listing.id) ?? 0) : 0,
    openForInterest: listing.openForInterest,
    endsSoon: endsSoon(listing, now),
    can: {
      edit: mayWith(actor, "listing.edit", listing),
      withdraw: mayWith(actor, "listing.withdraw", listing),
      fulfil: mayWith(actor, "listing.fulfil", listing),
      switchInterest: mayWith(actor, "listing.switch_interest", listing),
      renew: mayWith(actor, "listing.renew", listing) && isRenewable(listing, now),
      revive: mayWith(actor, "listing.revive", listing) && isRevivable(listing, now),
    },
  }));
}

/** Listings beside each other, in the order asked; a missing one and one that is not for this reader are alike null. */
async function compare(
  { ports, act: { actor } }: Context,
  ids: readonly string[],
): Promise<readonly ComparedView[]> {
  const posted = await ports.listings.byIds(ids);
  return ids.map((id) => {
    const found = posted.find(({ listing }) => listing.id === id);
    const isShown = found !== undefined && mayWith(actor, "listing.read", found.listing);
    return { id, listing: isShown ? listingView(actor, found) : null };
  });
}

async function organisationPage({ ports, act }: Context, id: string) {
  const organisation = await ports.organisations.byId(id);
  if (organisation === null) return null;
  const listings = await ports.listings.ofOrganisation(id);
  // An anonymous listing must not be counted or shown beside the name it hides.
  const shown = listings.filter(
    ({ status, content }) => status === "published" && !content.anonymous,
  );
  return {
    organisation: organisationView(organisation),
    aboutLang: scriptOf(organisation.about),
    listings: shown
      .slice(0, listingsOfOrganisation)
      .map((listing) => cardView(act.actor, { listing, organisation })),
  };
}

/** Reading and writing listings, for pages and actions. */
export const listingServices = (context: Context) => {
  const { ports, act } = context;
  return {
    home: async () => {
      const newest = await ports.listings.newest(newestOnHome);
      return {
        counts: await ports.listings.counts(),
        newest: newest.map((posted) => cardView(act.actor, posted)),
      };
    },
    listing: async (id: string) => {
      const posted = await context.posted(id);
      if (posted === null || !mayWith(act.actor, "listing.read", posted.listing)) return null;
      return {
        listing: listingView(act.actor, posted),
        version: posted.listing.version,
        messages: await messagesOf(context, id),
      };
    },
    compare: (ids: readonly string[]) => compare(context, ids),
    organisation: (id: string) => organisationPage(context, id),
    myListings: () => ownListings(context),
    newListingForm: (kind: ListingKind) => blankForm(context, kind),
    listingForm: (id: string) => formOf(context, id),
    saveListing: (input: SaveInput) => saveListing(act, ports, input),
    withdraw: (target: ListingTarget) => withdrawListing(act, ports, target),
    fulfil: (target: ListingTarget) => fulfilListing(act, ports, target),
    renew: (target: ListingTarget) => renewListing(act, ports, target),
    revive: (target: ListingTarget) => reviveListing(act, ports, target),
    switchInterest: (target: ListingTarget) => switchInterest(act, ports, target),
  };
};
