import "server-only";
import { cookies } from "next/headers";
import type { Act } from "@/lib/access/act";
import { type Actor, guest } from "@/lib/access/model";
import type { Person, Session, SignIn } from "@/lib/account/model";
import { isUsable, signIn, signOut } from "@/lib/account/sign-in";
import type { VerbError } from "@/lib/forms/outcome";
import { ok, type Result } from "@/lib/shared/result";
import type { Container } from "../container";
import { cookieOptions, sessionCookie, sessionIdIn, signInCookie } from "./next-auth";

/** Who is at the door: the actor that verbs take, and the person behind it. */
export interface Visitor {
  readonly actor: Actor;
  readonly person: Person | null;
}

const stranger: Visitor = { actor: guest, person: null };

/**
 * Finds the visitor of this request. Role and status come from the database at every request; the cookie
 * only names a session of our table, which must be open.
 */
export async function visitor(ports: Container): Promise<Visitor> {
  const id = await sessionIdIn(await cookies());
  const found = id === null ? null : await ports.accounts.session(id);
  if (found === null) return stranger;
  const { session, person } = found;
  const isOpen = session.endedAt === null && session.expiresAt > Date.now();
  if (!isOpen || !isUsable(person, ports.demoAllowed)) return stranger;
  const actor: Actor = {
    role: person.role,
    personId: person.id,
    sessionId: session.id,
    organisationId: person.organisationId,
  };
  return { actor, person };
}

/**
 * Signs in and writes the cookie; the errors are those of the verb. The library swallows what is thrown in
 * between, so a fault is carried past it.
 */
export async function openVisit(
  act: Act,
  ports: Container,
  input: SignIn & { readonly network: string },
): Promise<Result<null, VerbError>> {
  let outcome: Promise<Result<Session, VerbError>> | undefined;
  const cookie = await signInCookie(async () => {
    outcome = signIn(act, ports, input);
    const opened = await outcome;
    return opened.ok ? opened.value.id : null;
  });
  const opened = await outcome;
  if (opened?.ok === false) return opened;
  if (cookie === null) throw new Error("The sign-in library made no cookie.");
  (await cookies()).set(cookie.name, cookie.value, { ...cookieOptions(), maxAge: cookie.maxAge });
  return ok(null);
}

/** Ends the session and takes the cookie away. */
export async function closeVisit(act: Act, ports: Container): Promise<void> {
  await signOut(act, ports);
  (await cookies()).delete(sessionCookie);
}
