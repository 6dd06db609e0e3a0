import { type Actor, isMember, type ListingStatus, type Relation } from "./model";
import { type Action, allows } from "./table";

/** An object that the access table can be asked about. */
export interface Owned {
  readonly organisationId: string | null;
  readonly status: ListingStatus;
}

/** Own means: of the actor's organisation. An unknown organisation is nobody's. */
export function relationTo(actor: Actor, organisationId: string | null): Relation {
  const own =
    isMember(actor) && actor.organisationId !== null && actor.organisationId === organisationId;
  return own ? "own" : "other";
}

/** May the actor do this to an object with a state? */
export const mayWith = (actor: Actor, action: Action, object: Owned): boolean =>
  allows({
    action,
    role: actor.role,
    relation: relationTo(actor, object.organisationId),
    state: object.status,
  });

/** May the actor do this at all, where there is no object or it has no state? */
export const may = (
  actor: Actor,
  action: Action,
  relation: Relation = isMember(actor) ? "own" : "other",
): boolean => allows({ action, role: actor.role, relation, state: null });

declare const checked: unique symbol;

/** An object that a check has let through; only `authorise` makes one. */
export type Authorised<T, A extends Action> = T & { readonly [checked]: A };

/** The object, marked as checked for the action, or null: which reads as "not found" to whoever asked. */
export function authorise<T extends Owned, A extends Action>(
  actor: Actor,
  action: A,
  object: T | null,
): Authorised<T, A> | null {
  return object !== null && mayWith(actor, action, object) ? mark<T, A>(object) : null;
}

/** The only cast to the brand; its one caller has just asked the table. */
const mark = <T, A extends Action>(object: T): Authorised<T, A> => object as Authorised<T, A>;
