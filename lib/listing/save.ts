import { authorise, may } from "@/lib/access/authorise";
import type { Act } from "@/lib/access/act";
import { isMember } from "@/lib/access/model";
import { invalidInput } from "@/lib/forms/issues";
import { notFound, stale, type VerbError } from "@/lib/forms/outcome";
import type { Organisation } from "@/lib/organisation/model";
import type { OrganisationStore } from "@/lib/organisation/store";
import { fail, ok, type Result } from "@/lib/shared/result";
import { missingFor } from "./completeness";
import type { ListingContent } from "./content";
import { edited } from "./edit";
import type { Listing, ListingKind } from "./model";
import type { ListingStore } from "./store";
import { listingWrite } from "./write";

export interface SaveInput {
  /** The listing and the version that was read, or null for a new one. */
  readonly listing: { readonly id: string; readonly version: number } | null;
  readonly kind: ListingKind;
  readonly content: ListingContent;
  /** Whether it goes to a curator with this save. */
  readonly submit: boolean;
}

export interface SaveStores {
  readonly listings: ListingStore;
  readonly organisations: OrganisationStore;
}

/** What a save wrote: the listing and its new version. */
export type Saved = Result<{ readonly id: string; readonly version: number }, VerbError>;

/** The ISO day of a time, in UTC. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

function blank(act: Act, authorId: string, organisation: Organisation, input: SaveInput): Listing {
  return {
    id: act.newId("listing"),
    kind: input.kind,
    status: "draft",
    organisationId: organisation.id,
    authorId,
    origin: {
      country: organisation.country,
      province: organisation.province,
      organisationKind: organisation.kind,
      organisationSize: organisation.size,
    },
    content: input.content,
    revision: null,
    external: null,
    incomplete: false,
    isDemo: organisation.isDemo,
    createdAt: act.now,
    updatedAt: act.now,
    submittedAt: null,
    publishedAt: null,
    validUntil: null,
    renewedAt: null,
    endedAt: null,
    openForInterest: true,
    version: 0,
  };
}

/** Faults that keep a content from a curator; a plain draft has none. */
function faults(listing: Listing, { content, submit }: SaveInput, now: number) {
  const isReviewed = submit || listing.status === "published";
  return isReviewed ? missingFor(listing.kind, content, listing.origin.country, dayOf(now)) : [];
}

async function store(
  act: Act,
  stores: SaveStores,
  before: Listing | null,
  listing: Listing,
  input: SaveInput,
): Promise<Saved> {
  const missing = faults(listing, input, act.now);
  if (missing.length > 0) return fail(invalidInput(...missing));
  const changed = edited(listing, input.content, { submit: input.submit, now: act.now });
  const name = input.submit
    ? "listing.submit"
    : before === null
      ? "listing.create"
      : "listing.edit";
  const write = listingWrite(act, { act: name, before, after: changed });
  const written = await stores.listings.write([write]);
  return written ? ok({ id: listing.id, version: write.listing.version }) : fail(stale);
}

async function create(act: Act, stores: SaveStores, input: SaveInput): Promise<Saved> {
  const { actor } = act;
  if (!isMember(actor) || !may(actor, "listing.create")) return fail(notFound);
  const organisation =
    actor.organisationId === null ? null : await stores.organisations.byId(actor.organisationId);
  if (organisation === null) return fail(notFound);
  return store(act, stores, null, blank(act, actor.personId, organisation, input), input);
}

/**
 * Saves a listing as a draft or submits it. Errors: `invalid_input` with the fields at fault,
 * `not_found` also for a listing that is not the actor's, `stale` where it was changed meanwhile.
 */
export async function saveListing(act: Act, stores: SaveStores, input: SaveInput): Promise<Saved> {
  if (input.listing === null) return create(act, stores, input);
  const posted = await stores.listings.byId(input.listing.id);
  const action = input.submit ? "listing.submit" : "listing.edit";
  const listing = authorise(act.actor, action, posted?.listing ?? null);
  if (listing === null) return fail(notFound);
  if (listing.version !== input.listing.version) return fail(stale);
  return store(act, stores, listing, listing, input);
}
