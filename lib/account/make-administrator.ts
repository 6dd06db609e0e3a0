import type { Act } from "@/lib/access/act";
import { auditNote } from "@/lib/audit/note";
import type { Person } from "./model";
import { newPasswordLink } from "./password";
import { audited } from "./sign-up";
import type { AccountStore } from "./store";

function newAdministrator(act: Act, email: string): Person {
  return {
    id: act.newId("person"),
    email,
    name: email.split("@")[0] ?? email,
    locale: "en",
    role: "administrator",
    status: "active",
    organisationId: null,
    organisationRole: "member",
    passwordHash: null,
    isDemo: false,
    createdAt: act.now,
    version: 1,
  };
}

/**
 * Makes or promotes an administrator, for whoever runs the machine; adds a link that sets a password once.
 * `secret` is the link's; `made` says whether the person is new.
 */
export async function makeAdministrator(
  act: Act,
  { accounts }: { readonly accounts: AccountStore },
  { email, secret }: { readonly email: string; readonly secret: string },
): Promise<{ readonly made: boolean }> {
  const known = await accounts.byEmail(email);
  const person = known ?? newAdministrator(act, email);
  const subject = { kind: "person", id: person.id } as const;
  if (known === null) {
    await accounts.add(person, null, [
      auditNote(act, "command.admin", { ...subject, after: audited(person) }),
    ]);
  } else {
    const promoted: Person = {
      ...known,
      role: "administrator",
      status: "active",
      version: known.version + 1,
    };
    await accounts.save({
      person: promoted,
      replaces: known.version,
      audit: auditNote(act, "command.admin", {
        ...subject,
        before: audited(known),
        after: audited(promoted),
      }),
      endSessions: "all",
      uses: null,
    });
  }
  const link = newPasswordLink(act, person.id, secret);
  await accounts.addLink(link, auditNote(act, "command.admin_link", { kind: "link", id: link.id }));
  return { made: known === null };
}
