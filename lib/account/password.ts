import { createHash } from "node:crypto";
import type { Act } from "@/lib/access/act";
import { may } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import type { AuditNote } from "@/lib/audit/model";
import { auditNote } from "@/lib/audit/note";
import { invalidInput } from "@/lib/forms/issues";
import { notFound, stale, type VerbError } from "@/lib/forms/outcome";
import { fail, ok, type Result } from "@/lib/shared/result";
import type { PasswordLink, Person } from "./model";
import type { PasswordHasher, Throttle } from "./ports";
import { audited } from "./sign-up";
import type { AccountStore } from "./store";

interface Ports {
  readonly accounts: AccountStore;
  readonly passwords: PasswordHasher;
}

const hourMs = 3_600_000;
/** A link that sets a password works once, and for so long. */
export const linkHours = 48;

/** What is kept of a link's secret: enough to know it again, useless to who reads the database. */
export const secretHash = (secret: string): string =>
  createHash("sha256").update(secret).digest("hex");

/** A new link for a person, to be handed over once with its secret. */
export function newPasswordLink(act: Act, personId: string, secret: string): PasswordLink {
  return {
    id: act.newId("link"),
    personId,
    secretHash: secretHash(secret),
    createdAt: act.now,
    expiresAt: act.now + linkHours * hourMs,
    usedAt: null,
  };
}

function passwordNote(act: Act, person: Person, name: string): AuditNote {
  const note = auditNote(act, name, {
    kind: "person",
    id: person.id,
    before: audited(person),
    after: audited(person),
    organisationId: person.organisationId,
  });
  return { ...note, actorId: person.id };
}

/** The link of a secret while it can be used, else null. */
export async function usableLink(
  act: Act,
  accounts: AccountStore,
  secret: string,
): Promise<PasswordLink | null> {
  const link = await accounts.linkBySecretHash(secretHash(secret));
  return link !== null && link.usedAt === null && link.expiresAt > act.now ? link : null;
}

/** Sets a password through a link; every session of the person ends. Errors: `not_found`, `stale`. */
export async function setPassword(
  act: Act,
  ports: Ports,
  input: { readonly link: string; readonly password: string },
): Promise<Result<null, VerbError>> {
  const link = await usableLink(act, ports.accounts, input.link);
  const person = link && (await ports.accounts.byId(link.personId));
  if (link === null || person === null) return fail(notFound);
  const passwordHash = await ports.passwords.hash(input.password);
  const saved = await ports.accounts.save({
    person: { ...person, passwordHash, version: person.version + 1 },
    replaces: person.version,
    audit: passwordNote(act, person, "account.set_password"),
    endSessions: "all",
    uses: link,
  });
  return saved ? ok(null) : fail(stale);
}

/** Changes the own password; every other session ends. Guesses at the old one are slowed down. Errors: `invalid_input`, `not_found`, `stale`. */
export async function changePassword(
  act: Act,
  ports: Ports & { readonly accountThrottle: Throttle },
  input: { readonly current: string; readonly password: string },
): Promise<Result<null, VerbError>> {
  const { actor } = act;
  if (!isMember(actor) || !may(actor, "account.change_password")) return fail(notFound);
  const person = await ports.accounts.byId(actor.personId);
  if (person === null) return fail(notFound);
  await ports.accountThrottle.hit(person.email);
  if (!(await ports.passwords.verify(person.passwordHash, input.current))) {
    return fail(invalidInput({ field: "current", code: "credentials_wrong" }));
  }
  const passwordHash = await ports.passwords.hash(input.password);
  const saved = await ports.accounts.save({
    person: { ...person, passwordHash, version: person.version + 1 },
    replaces: person.version,
    audit: passwordNote(act, person, "account.change_password"),
    endSessions: { except: actor.sessionId },
    uses: null,
  });
  return saved ? ok(null) : fail(stale);
}
