import type { Act } from "@/lib/access/act";
import { may } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import type { Action } from "@/lib/access/table";
import { auditNote } from "@/lib/audit/note";
import { notFound, stale, type VerbError } from "@/lib/forms/outcome";
import { fail, ok, type Result } from "@/lib/shared/result";
import type { Person, SetRole, Suspend } from "./model";
import { audited } from "./sign-up";
import type { AccountStore } from "./store";

type Outcome = Promise<Result<null, VerbError>>;
interface Ports {
  readonly accounts: AccountStore;
}

/** How the actor stands to a person: "own" is the actor's own account. */
export const relationToPerson = ({ actor }: Act, personId: string) =>
  isMember(actor) && actor.personId === personId ? "own" : "other";

async function change(
  act: Act,
  { accounts }: Ports,
  action: Action,
  input: { readonly person: string; readonly version: number; readonly reason?: string },
  with_: Partial<Pick<Person, "role" | "status">>,
): Outcome {
  if (!may(act.actor, action, relationToPerson(act, input.person))) return fail(notFound);
  const person = await accounts.byId(input.person);
  if (person === null) return fail(notFound);
  if (person.version !== input.version) return fail(stale);
  const changed = { ...person, ...with_, version: person.version + 1 };
  const saved = await accounts.save({
    person: changed,
    replaces: person.version,
    audit: auditNote(act, action, {
      kind: "person",
      id: person.id,
      before: audited(person),
      after: audited(changed),
      ...(input.reason === undefined ? {} : { reason: input.reason }),
    }),
    endSessions: "all",
    uses: null,
  });
  return saved ? ok(null) : fail(stale);
}

/** Gives a person a role; their sessions end. Nobody changes their own. Errors: `not_found`, `stale`. */
export const setRole = (act: Act, ports: Ports, input: SetRole): Outcome =>
  change(act, ports, "person.set_role", input, { role: input.role });

/** Suspends an account or ends its suspension; its sessions end. Errors: `not_found`, `stale`. */
export const suspend = (act: Act, ports: Ports, input: Suspend): Outcome =>
  change(act, ports, "person.suspend", input, { status: input.suspended ? "suspended" : "active" });
