import type { Act } from "@/lib/access/act";
import { isMember } from "@/lib/access/model";
import { invalidInput } from "@/lib/forms/issues";
import { notFound, stale, type VerbError } from "@/lib/forms/outcome";
import type { Listing } from "@/lib/listing/model";
import type { ListingStore } from "@/lib/listing/store";
import { after } from "@/lib/listing/transitions";
import { validFrom } from "@/lib/listing/validity";
import { listingWrite } from "@/lib/listing/write";
import { fail, ok, type Result } from "@/lib/shared/result";
import { type FourEyes, hasLeftQueue, mayDecide } from "./four-eyes";
import type { DecideInput, Decision, ReviewDecision } from "./model";
import { propose } from "./propose";
import type { ReviewStore } from "./store";

/** A published listing after a decision on its waiting revision; hold takes the listing itself out of sight. */
function decideRevision(listing: Listing, decision: Decision): Listing | null {
  const { revision } = listing;
  if (decision === "hold") return { ...listing, status: "on_hold", revision: null };
  if (revision?.state !== "submitted") return null;
  switch (decision) {
    case "publish":
      return { ...listing, content: revision.content, revision: null, incomplete: false };
    case "request_changes":
      return { ...listing, revision: { ...revision, state: "changes_requested" } };
    case "reject":
      return { ...listing, revision: null };
  }
}

/** A listing after a decision, or null where the decision does not fit its state. */
export function decided(listing: Listing, decision: Decision, now: number): Listing | null {
  if (listing.status === "published") return decideRevision(listing, decision);
  const status = after(listing.status, decision);
  if (status === null) return null;
  return decision === "publish"
    ? { ...listing, status, publishedAt: now, validUntil: validFrom(now) }
    : { ...listing, status, endedAt: status === "rejected" ? now : null };
}

/** A decision that differs from what the scores propose says why. */
const lacksReason = ({ decision, scores, reason }: DecideInput): boolean =>
  decision !== propose(scores) && reason === "";

interface Ports extends FourEyes {
  readonly listings: ListingStore;
  readonly reviews: ReviewStore;
}

/** The listing that a decision is about, as its curator read it. */
async function opened(
  { actor }: Act,
  ports: Ports,
  input: DecideInput,
): Promise<Result<Listing, VerbError>> {
  const listing = (await ports.listings.byId(input.listing))?.listing;
  if (listing === undefined) return fail(notFound);
  if (!mayDecide(actor, listing, ports)) {
    return fail(hasLeftQueue(actor, listing, ports) ? stale : notFound);
  }
  return listing.version === input.version ? ok(listing) : fail(stale);
}

/**
 * A curator's decision, with the message to the poster. Nobody decides on a listing of the own organisation
 * while the setting of four eyes is on. Errors: `not_found`, `stale` (also where the listing has left the
 * queue or no longer fits the decision), `invalid_input` where the decision differs from what the scores
 * propose and gives no reason.
 */
export async function decide(
  act: Act,
  ports: Ports,
  input: DecideInput,
): Promise<Result<null, VerbError>> {
  const found = await opened(act, ports, input);
  if (!found.ok) return found;
  const listing = found.value;
  const changed = decided(listing, input.decision, act.now);
  if (changed === null) return fail(stale);
  if (lacksReason(input)) return fail(invalidInput({ field: "reason", code: "reason_needed" }));
  const { decision: chosen, message, reason, scores } = input;
  const decision: ReviewDecision = {
    id: act.newId("decision"),
    listingId: listing.id,
    decision: chosen,
    message,
    reason,
    scores,
    by: isMember(act.actor) ? act.actor.personId : null,
    at: act.now,
  };
  const write = listingWrite(act, {
    act: `review.${input.decision}`,
    before: listing,
    after: changed,
    reason: input.reason || input.message,
  });
  return (await ports.reviews.decide(decision, write)) ? ok(null) : fail(stale);
}
