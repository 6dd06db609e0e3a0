import { mayWith, type Owned, relationTo } from "@/lib/access/authorise";
import type { Actor } from "@/lib/access/model";
import type { Action } from "@/lib/access/table";

/** Whether nobody decides on a listing of the own organisation (listing rules, "Curation"). */
export interface FourEyes {
  readonly fourEyes: boolean;
}

/** What the access table is asked about a decision of somebody on a listing. */
export const decideAction = (
  actor: Actor,
  { organisationId }: Owned,
  { fourEyes }: FourEyes,
): Extract<Action, "review.decide" | "review.decide_own"> =>
  !fourEyes && relationTo(actor, organisationId) === "own" ? "review.decide_own" : "review.decide";

/** May the actor decide on the listing as it stands? */
export const mayDecide = (actor: Actor, listing: Owned, rule: FourEyes): boolean =>
  mayWith(actor, decideAction(actor, listing, rule), listing);

/** May the actor decide on it while it waits, and still see it now that it no longer does? */
export const hasLeftQueue = (actor: Actor, listing: Owned, rule: FourEyes): boolean =>
  mayWith(actor, "review.read", listing) &&
  mayDecide(actor, { ...listing, status: "submitted" }, rule);
