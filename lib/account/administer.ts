import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { may } from "@/lib/access/authorise";
import { isMember, roles } from "@/lib/access/model";
import type { Action } from "@/lib/access/table";
import { auditNote } from "@/lib/audit/note";
import { notFound, stale, type VerbError } from "@/lib/forms/outcome";
import { idSchema } from "@/lib/shared/ids";
import { fail, ok, type Result } from "@/lib/shared/result";
import type { Person } from "./model";
import { audited } from "./sign-up";
import type { AccountStore } from "./store";

const reasonLength = { min: 2, max: 500 } as const;
const target = { person: idSchema("person"), version: z.coerce.number().int().min(1) };

export const setRoleSchema = z.object({ ...target, role: z.enum(roles) });
export const suspendSchema = z.object({
  ...target,
  suspended: z.preprocess((value) => value === true || value === "true", z.boolean()),
  reason: z.string().trim().min(reasonLength.min).max(reasonLength.max),
});

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
export const setRole = (act: Act, ports: Ports, input: z.infer<typeof setRoleSchema>): Outcome =>
  change(act, ports, "person.set_role", input, { role: input.role });

/** Suspends an account or ends its suspension; its sessions end. Errors: `not_found`, `stale`. */
export const suspend = (act: Act, ports: Ports, input: z.infer<typeof suspendSchema>): Outcome =>
  change(act, ports, "person.suspend", input, { status: input.suspended ? "suspended" : "active" });
