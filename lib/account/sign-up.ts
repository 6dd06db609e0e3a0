import type { Act } from "@/lib/access/act";
import { may } from "@/lib/access/authorise";
import { auditNote } from "@/lib/audit/note";
import { invalidInput } from "@/lib/forms/issues";
import { notFound, type VerbError } from "@/lib/forms/outcome";
import type { Organisation } from "@/lib/organisation/model";
import { fail, ok, type Result } from "@/lib/shared/result";
import type { Locale, Person, SignUp } from "./model";
import type { PasswordHasher } from "./ports";
import type { AccountStore } from "./store";

export type SignUpInput = SignUp & { readonly locale: Locale };

/** What an audit entry covers of a person: no secret, no counter. */
export const audited = ({ passwordHash: _hash, version: _version, ...kept }: Person): unknown =>
  kept;

/**
 * Makes a person and their organisation, whose administrator they are.
 * Errors: `invalid_input` where the address is taken, `not_found` for somebody who is signed in.
 */
export async function signUp(
  act: Act,
  ports: { readonly accounts: AccountStore; readonly passwords: PasswordHasher },
  input: SignUpInput,
): Promise<Result<{ readonly personId: string }, VerbError>> {
  if (!may(act.actor, "account.sign_up")) return fail(notFound);
  const organisation: Organisation = {
    ...input.organisation,
    id: act.newId("organisation"),
    about: "",
    isDemo: false,
    createdAt: act.now,
  };
  const person: Person = {
    id: act.newId("person"),
    email: input.email,
    name: input.name,
    locale: input.locale,
    role: "member",
    status: "active",
    organisationId: organisation.id,
    organisationRole: "administrator",
    passwordHash: await ports.passwords.hash(input.password),
    isDemo: false,
    createdAt: act.now,
    version: 1,
  };
  const notes = [
    auditNote(act, "account.sign_up", {
      kind: "person",
      id: person.id,
      after: audited(person),
      organisationId: organisation.id,
    }),
    auditNote(act, "organisation.create", {
      kind: "organisation",
      id: organisation.id,
      after: organisation,
      organisationId: organisation.id,
    }),
  ];
  const added = await ports.accounts.add(person, organisation, notes);
  return added
    ? ok({ personId: person.id })
    : fail(invalidInput({ field: "email", code: "email_taken" }));
}
