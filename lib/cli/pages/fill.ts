import { guest } from "@/lib/access/model";
import type { Act } from "@/lib/access/act";
import { auditNote } from "@/lib/audit/note";
import { listingWrite } from "@/lib/listing/write";
import { keptMatches } from "@/lib/matches/match-listing";
import { subjectOf } from "@/lib/matches/subject";
import { profileOf } from "@/lib/matching/profile";
import type { Listing } from "@/lib/listing/model";
import type { Organisation } from "@/lib/organisation/model";
import { actOf, type Container } from "@/lib/server/container";
import { openAtHead } from "../support/open";
import { progressLine } from "../support/progress";
import {
  alikeListings,
  type Generated,
  generatedListing,
  generatedOrganisation,
  posterOf,
} from "./listings";

/** Listings in one transaction. */
const batch = 500;
/** Pages of listings and of pairs that are asked for, in turn. */
const asked = 40;

/** What there is to ask for: paths without their language. */
export interface Filled {
  readonly listings: readonly string[];
  readonly pairs: readonly string[];
}

async function addOrganisations(act: Act, container: Container, made: readonly Organisation[]) {
  await container.organisations.addImported(
    made.map((organisation) => ({ organisation, importKey: `bench:${organisation.id}` })),
    made.map(({ id }) => auditNote(act, "import.organisation", { kind: "organisation", id })),
  );
}

/** Writes some listings as an import does: rows, history and audit, and what search has of them. */
async function addListings(act: Act, container: Container, made: readonly Generated[]) {
  await container.listings.write(
    made.map(({ posted: { listing } }) => ({
      ...listingWrite(act, { act: "import.publish", before: null, after: listing }),
      jobs: [],
    })),
  );
  await container.search.put(
    made.map(({ posted, document }) => ({ listingId: posted.listing.id, document })),
  );
}

/** Matches some listings with each other, as a run over everything does: profiles first, then the best of each. */
async function matchAll(act: Act, container: Container, listings: readonly Listing[]) {
  const profiles = listings.map((listing) => profileOf(subjectOf(listing)));
  await container.profiles.put(
    profiles.map((profile) => ({ listingId: profile.id, kind: profile.kind, profile })),
  );
  for (const profile of profiles) {
    const found = await container.matcher.top(profile, keptMatches, act.now);
    await container.matches.put(found.map(({ match }) => match));
  }
}

/** The pairs of some listings, the best of each. */
async function pairsOf(container: Container, ids: readonly string[]): Promise<string[]> {
  const posted = await container.listings.byIds(ids);
  const best = await Promise.all(
    posted.map(({ listing }) => container.matches.of(listing.kind, listing.id, 1)),
  );
  return best.flat().map(({ match }) => `/matches/${match.needId}/${match.offerId}`);
}

/**
 * Fills the data folder of this process with n published listings, each written and indexed by the
 * production's own stores, and with the matches of the first.
 */
export async function fill(n: number): Promise<Filled> {
  const container = openAtHead();
  const act = actOf(guest, "command:bench-pages");
  const first: Listing[] = [];
  for (let start = 0; start < n; start += batch) {
    const end = Math.min(n, start + batch);
    const organisations = new Map<number, Organisation>();
    for (let poster = posterOf(start); poster <= posterOf(end - 1); poster++) {
      organisations.set(poster, generatedOrganisation(poster, act.now));
    }
    await addOrganisations(act, container, [...organisations.values()]);
    const made = Array.from({ length: end - start }, (_, index) => {
      const number = start + index;
      const organisation =
        organisations.get(posterOf(number)) ?? generatedOrganisation(posterOf(number), act.now);
      return generatedListing(number, organisation, container.placeNames, act.now);
    });
    await addListings(act, container, made);
    first.push(...made.slice(0, alikeListings - first.length).map(({ posted }) => posted.listing));
    progressLine("written", end, n);
  }
  await matchAll(act, container, first);
  const shown = first.slice(0, asked).map(({ id }) => id);
  const pairs = [...new Set(await pairsOf(container, shown))];
  container.close();
  return { listings: shown.map((id) => `/listings/${id}`), pairs };
}
