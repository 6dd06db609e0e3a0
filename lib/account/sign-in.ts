import type { Act } from "@/lib/access/act";
import { auditNote } from "@/lib/audit/note";
import { invalidInput } from "@/lib/forms/issues";
import type { VerbError } from "@/lib/forms/outcome";
import { fail, ok, type Result } from "@/lib/shared/result";
import type { Person, Session, SignIn } from "./model";
import type { PasswordHasher, Throttle } from "./ports";
import type { AccountStore } from "./store";

const dayMs = 86_400_000;
/** A session ends by itself after so many days. */
export const sessionDays = 14;

export interface SignInPorts {
  readonly accounts: AccountStore;
  readonly passwords: PasswordHasher;
  /** By account: slows down, never locks out, so that nobody can shut somebody else out. */
  readonly accountThrottle: Throttle;
  /** By network, where many people may sit behind one address: refuses for a while after many failures. */
  readonly networkThrottle: Throttle;
  /** Whether the demo's accounts may be used here. */
  readonly demoAllowed: boolean;
}

/** Whether an account can be used now. */
export const isUsable = (person: Person, demoAllowed: boolean): boolean =>
  person.status === "active" && (!person.isDemo || demoAllowed);

function newSession(act: Act, person: Person): Session {
  return {
    id: act.newId("session"),
    personId: person.id,
    createdAt: act.now,
    expiresAt: act.now + sessionDays * dayMs,
    endedAt: null,
  };
}

/**
 * Checks a password and opens a session. An unknown, suspended or forbidden account answers exactly like a
 * wrong password, after the same work. Errors: `invalid_input` (credentials), `slow_down`.
 */
export async function signIn(
  act: Act,
  ports: SignInPorts,
  input: SignIn & { readonly network: string },
): Promise<Result<Session, VerbError>> {
  const refusedFor = await ports.networkThrottle.hit(input.network);
  if (refusedFor > 0) return fail({ code: "slow_down", retryAfterMs: refusedFor });
  await ports.accountThrottle.hit(input.email);
  const person = await ports.accounts.byEmail(input.email);
  const matches = await ports.passwords.verify(person?.passwordHash ?? null, input.password);
  if (person === null || !matches || !isUsable(person, ports.demoAllowed)) {
    return fail(invalidInput({ field: "password", code: "credentials_wrong" }));
  }
  await ports.accountThrottle.forget(input.email);
  await ports.networkThrottle.giveBack(input.network);
  const session = newSession(act, person);
  const note = auditNote(act, "account.sign_in", {
    kind: "session",
    id: session.id,
    after: session,
    organisationId: person.organisationId,
  });
  await ports.accounts.openSession(session, { ...note, actorId: person.id });
  return ok(session);
}

/** Ends the session in use; a replayed cookie is refused from then on. */
export async function signOut(act: Act, ports: { readonly accounts: AccountStore }): Promise<void> {
  if (act.actor.role === "guest") return;
  const { sessionId } = act.actor;
  await ports.accounts.endSession(
    sessionId,
    auditNote(act, "account.sign_out", { kind: "session", id: sessionId }),
  );
}
