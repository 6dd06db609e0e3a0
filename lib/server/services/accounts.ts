import "server-only";
import { getLocale } from "next-intl/server";
import type { z } from "zod";
import { may } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import { setRole, suspend } from "@/lib/account/administer";
import {
  type changePasswordSchema,
  locales,
  type setPasswordSchema,
  type SetRole,
  type SignIn,
  type SignUp,
  type Suspend,
} from "@/lib/account/model";
import { changePassword, setPassword, usableLink } from "@/lib/account/password";
import { personView } from "@/lib/account/present";
import { signUp } from "@/lib/account/sign-up";
import type { ViewerView } from "@/lib/account/view";
import type { AuditView } from "@/lib/audit/view";
import { ok } from "@/lib/shared/result";
import { pageSchema } from "@/lib/listing/browse";
import { closeVisit, openVisit } from "../auth/session";
import { type Context, flat, pagesOf, type Params } from "./context";

const peoplePage = 50;
const auditPage = 50;

/** Who is signed in, for the header of every page. */
export async function viewerView({
  ports,
  act: { actor },
  person,
}: Context): Promise<ViewerView | null> {
  if (!isMember(actor) || person === null) return null;
  const { organisationId } = actor;
  const organisation =
    organisationId === null ? null : await ports.organisations.byId(organisationId);
  return {
    name: person.name,
    organisation: organisation && { id: organisation.id, name: organisation.name },
    role: actor.role,
    can: {
      post: organisation !== null && may(actor, "listing.create"),
      review: may(actor, "review.queue"),
      administer: may(actor, "person.list"),
    },
  };
}

async function people({ ports, act }: Context, params: Params) {
  if (!may(act.actor, "person.list")) return null;
  const asked = pageSchema.safeParse(flat(params)["page"]);
  const page = asked.success ? asked.data : 1;
  const found = await ports.accounts.people(peoplePage, (page - 1) * peoplePage);
  return {
    items: found.items.map((person) => personView(act, person)),
    total: found.total,
    page,
    pages: pagesOf(found.total, peoplePage),
  };
}

async function auditLog({ ports, act }: Context, before: string | undefined) {
  if (!may(act.actor, "audit.read")) return null;
  const from = Number(before);
  const entries = await ports.audit.page(
    Number.isSafeInteger(from) && from > 0 ? from : null,
    auditPage,
  );
  const names = await ports.accounts.namesOf(entries.flatMap(({ actorId }) => actorId ?? []));
  const items: readonly AuditView[] = entries.map((entry) => ({
    seq: entry.seq,
    at: entry.at,
    act: entry.act,
    actor: entry.actorId === null ? null : (names.get(entry.actorId) ?? entry.actorId),
    organisation: entry.organisationId,
    objectKind: entry.objectKind,
    objectId: entry.objectId,
    reason: entry.reason,
    requestId: entry.requestId,
  }));
  const last = entries.at(-1)?.seq ?? 1;
  return { items, next: last > 1 ? last : null };
}

/** Accounts, sessions and administration. */
export const accountServices = (context: Context) => {
  const { ports, act, network } = context;
  const open = (input: SignIn) => openVisit(act, ports, { ...input, network });
  return {
    signIn: open,
    signUp: async (input: SignUp) => {
      const spoken = await getLocale();
      const locale = locales.find((known) => known === spoken) ?? "en";
      const made = await signUp(act, ports, { ...input, locale });
      return made.ok ? open({ email: input.email, password: input.password }) : made;
    },
    signOut: async () => {
      await closeVisit(act, ports);
      return ok(null);
    },
    passwordLink: async (secret: string) =>
      (await usableLink(act, ports.accounts, secret)) !== null,
    setPassword: (input: z.output<typeof setPasswordSchema>) => setPassword(act, ports, input),
    changePassword: (input: z.output<typeof changePasswordSchema>) =>
      changePassword(act, ports, input),
    people: (params: Params) => people(context, params),
    setRole: (input: SetRole) => setRole(act, ports, input),
    suspend: (input: Suspend) => suspend(act, ports, input),
    auditLog: (before: string | undefined) => auditLog(context, before),
  };
};
