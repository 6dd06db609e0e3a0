import { listingStatuses, type ListingStatus, type Relation, type Role } from "./model";

/**
 * The single source of who may do what: action x role x relation > the states in which it is allowed.
 * `true` stands for actions whose object has no state. What is not in the table is denied.
 */
type Grant = true | readonly ListingStatus[];
type Row = Partial<Record<Role | "guest", Partial<Record<Relation, Grant>>>>;

const anyState = listingStatuses;
const everybody = (grant: Grant): Row => ({
  guest: { other: grant },
  member: { own: grant, other: grant },
  curator: { own: grant, other: grant },
  administrator: { own: grant, other: grant },
});
const signedIn = (own: Grant, other?: Grant): Row => {
  const row = other === undefined ? { own } : { own, other };
  return { member: row, curator: row, administrator: row };
};
const administratorOnly = (relations: Partial<Record<Relation, Grant>>): Row => ({
  administrator: relations,
});

const seenByCurators = anyState.filter((status) => status !== "draft");
const curated = { own: anyState, other: seenByCurators };
/** Who sees a listing: strangers a published one only, curators all but the drafts of others. */
const keepable = {
  member: { own: anyState, other: ["published"] },
  curator: curated,
  administrator: curated,
} as const satisfies Row;
const readable: Row = { guest: { other: ["published"] }, ...keepable };
const editable = ["draft", "changes_requested", "on_hold", "published"] as const;
const submittable = ["draft", "changes_requested", "on_hold", "published"] as const;
const withdrawable = ["draft", "submitted", "changes_requested", "on_hold", "published"] as const;
const decidable = ["submitted", "published"] as const;
const translatable = withdrawable;

export const table = {
  "listing.browse": everybody(true),
  "listing.read": readable,
  "listing.create": signedIn(true),
  "listing.edit": signedIn(editable),
  /** While it is being written; what is published changes only when somebody says so. */
  "listing.autosave": signedIn(["draft", "changes_requested"]),
  "listing.submit": signedIn(submittable),
  "listing.withdraw": signedIn(withdrawable),
  "listing.renew": signedIn(["published"]),
  "listing.fulfil": signedIn(["published"]),
  "listing.switch_interest": signedIn(["published"]),
  "listing.revive": signedIn(["expired"]),
  "listing.list_own": signedIn(true),
  "listing.suggest_ipc": everybody(true),
  /** The name behind an anonymous listing. */
  "listing.see_identity": {
    member: { own: anyState },
    curator: curated,
    administrator: curated,
  },
  "shortlist.list": signedIn(true),
  /** Whoever may read a listing may keep it; a guest has nowhere to. */
  "shortlist.add": keepable,
  "shortlist.remove": signedIn(true),
  "translation.edit": signedIn(translatable),
  "translation.remove": {
    member: { own: translatable },
    curator: { own: translatable, other: seenByCurators },
    administrator: { own: translatable, other: seenByCurators },
  },
  /** A file that is open to everybody; one of an anonymous listing asks for "listing.see_identity". */
  "attachment.read": readable,
  "attachment.add": signedIn(editable),
  "attachment.remove": {
    member: { own: translatable },
    curator: { own: translatable, other: seenByCurators },
    administrator: { own: translatable, other: seenByCurators },
  },
  "translation.verify": {
    curator: { other: seenByCurators },
    administrator: { other: seenByCurators },
  },
  /** Counts of what is published. */
  "market.read": everybody(true),
  "match.read": readable,
  /** Both sides of a match, in full. */
  "match.read_pair": everybody(["published"]),
  "match.preview": everybody(true),
  "match.method": everybody(true),
  "match.list_own": signedIn(true),
  "organisation.read": everybody(true),
  /** The searches that a person keeps: everybody has their own alone. */
  "search.list": signedIn(true),
  "search.save": signedIn(true),
  "search.remove": signedIn(true),
  "review.queue": {
    curator: { own: true, other: true },
    administrator: { own: true, other: true },
  },
  "review.read": {
    curator: { own: seenByCurators, other: seenByCurators },
    administrator: { own: seenByCurators, other: seenByCurators },
  },
  "review.decide": { curator: { other: decidable }, administrator: { other: decidable } },
  /** Asked for a listing of the own organisation, where the setting of four eyes is off. */
  "review.decide_own": { curator: { own: decidable }, administrator: { own: decidable } },
  "account.sign_up": { guest: { other: true } },
  "account.sign_in": everybody(true),
  /** A guest has nothing to end, and gets the same answer. */
  "account.sign_out": everybody(true),
  "account.change_password": signedIn(true),
  "account.use_link": everybody(true),
  "person.list": administratorOnly({ own: true, other: true }),
  "person.set_role": administratorOnly({ other: true }),
  "person.suspend": administratorOnly({ other: true }),
  "audit.read": administratorOnly({ own: true, other: true }),
  /** Jobs are nobody's: an administrator sees all of them, starts the re-match, stops and resumes. */
  "job.read": administratorOnly({ own: true, other: true }),
  "job.rematch": administratorOnly({ own: true, other: true }),
  "job.stop": administratorOnly({ own: true, other: true }),
  "job.resume": administratorOnly({ own: true, other: true }),
} as const satisfies Record<string, Row>;

export type Action = keyof typeof table;
export const actions = Object.keys(table) as readonly Action[];

/** A question to the table. `state` is null where the object has none. */
export interface Question {
  readonly action: Action;
  readonly role: Role | "guest";
  readonly relation: Relation;
  readonly state: ListingStatus | null;
}

/** The table's answer. */
export function allows({ action, role, relation, state }: Question): boolean {
  const row: Row = table[action];
  const grant = row[role]?.[relation];
  if (grant === undefined) return false;
  return grant === true || (state !== null && grant.includes(state));
}
