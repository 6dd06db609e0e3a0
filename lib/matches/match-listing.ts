import type { Act } from "@/lib/access/act";
import type { JobStore } from "@/lib/jobs/store";
import type { ListingStore } from "@/lib/listing/store";
import { otherKind } from "@/lib/listing/model";
import type { Profile } from "@/lib/matching/model";
import { profileOf } from "@/lib/matching/profile";
import type { FoundMatch, Matcher } from "./matcher";
import type { MatchStore, ProfileStore, SnapshotStore } from "./store";
import { subjectOf } from "./subject";

/** What the jobs of matching work with. */
export interface MatchPorts {
  readonly jobs: JobStore;
  readonly listings: ListingStore;
  readonly profiles: ProfileStore;
  readonly matches: MatchStore;
  readonly matcher: Matcher;
  readonly snapshots: SnapshotStore;
}

/** As many matches a listing keeps: as many as the API gives out; a listing's page shows the first of them. */
export const keptMatches = 50;
/** Listings of the other side that are asked whether a newcomer belongs to their best. */
const askedOthers = 200;

/** The matches that this listing keeps, and those by which it enters the best of another. */
async function worthKeeping(
  { matches, matcher }: MatchPorts,
  profile: Profile,
  now: number,
): Promise<readonly FoundMatch[]> {
  const found = await matcher.top(profile, askedOthers, now);
  const further = found.slice(keptMatches);
  const floors = await matches.floors(
    otherKind(profile.kind),
    further.map(({ otherId }) => otherId),
    keptMatches,
  );
  const entering = further.filter(
    ({ otherId, match }) => match.total >= (floors.get(otherId)?.least ?? 0),
  );
  return [...found.slice(0, keptMatches), ...entering];
}

/** The pairs that other listings keep among their best, scored anew. */
async function keptByOthers(
  { matches, matcher }: MatchPorts,
  profile: Profile,
  now: number,
): Promise<readonly FoundMatch[]> {
  const partners = await matches.partners(profile.kind, profile.id);
  return matcher.pairs(profile, partners, now);
}

/**
 * Brings profile, index and match table to what a listing is now. Safe to do twice. A listing that is not
 * published leaves matching.
 */
export async function matchListing(act: Act, ports: MatchPorts, listingId: string): Promise<void> {
  const posted = await ports.listings.byId(listingId);
  if (posted === null) return;
  const { listing } = posted;
  const { kind } = listing;
  if (listing.status !== "published") {
    await ports.profiles.put([{ listingId, kind, profile: null }]);
    await ports.matches.replace(kind, listingId, []);
    return;
  }
  const profile = profileOf(subjectOf(listing));
  await ports.profiles.put([{ listingId, kind, profile }]);
  const found = await worthKeeping(ports, profile, act.now);
  const kept = await keptByOthers(ports, profile, act.now);
  const all = new Map([...kept, ...found].map(({ otherId, match }) => [otherId, match]));
  await ports.matches.replace(kind, listingId, [...all.values()]);
}
