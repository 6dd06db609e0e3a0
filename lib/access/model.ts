/** The roles that an administrator gives. A guest is somebody who is not signed in. */
export const roles = ["member", "curator", "administrator"] as const;
export type Role = (typeof roles)[number];

/** A person who is signed in, as the database knows them at this request. */
export interface Member {
  readonly role: Role;
  readonly personId: string;
  readonly sessionId: string;
  readonly organisationId: string | null;
}

export interface Guest {
  readonly role: "guest";
}

/** Whoever acts. Every verb takes one first. */
export type Actor = Guest | Member;

export const guest: Guest = { role: "guest" };

export const isMember = (actor: Actor): actor is Member => actor.role !== "guest";

/** How the actor stands to the object: of the own organisation (or oneself), or of another. */
export type Relation = "own" | "other";

/** Where a listing is in its life (listing rules, "Life of a listing"). */
export const listingStatuses = [
  "draft",
  "submitted",
  "changes_requested",
  "on_hold",
  "published",
  "rejected",
  "expired",
  "fulfilled",
  "withdrawn",
  "archived",
] as const;
export type ListingStatus = (typeof listingStatuses)[number];
