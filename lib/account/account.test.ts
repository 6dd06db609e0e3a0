import { beforeEach, describe, expect, it } from "vitest";
import { auditRepository } from "@/db/repositories/audit";
import { organisationsRepository } from "@/db/repositories/organisations";
import { peopleRepository } from "@/db/repositories/people";
import { emptyDatabase } from "@/db/testing/database";
import { anAct, anActor, aPerson, someTime } from "@/db/testing/factories";
import { parse } from "@/lib/forms/issues";
import { organisationSchema } from "@/lib/organisation/model";
import { guest, type Member } from "@/lib/access/model";
import { argon2Hasher } from "@/lib/adapters/argon2-hasher";
import { refusingThrottle, slowingThrottle } from "@/lib/adapters/memory-throttle";
import { setRole, suspend } from "./administer";
import { makeAdministrator } from "./make-administrator";
import { type Person, signUpSchema } from "./model";
import { changePassword, linkHours, setPassword } from "./password";
import { signIn, signOut } from "./sign-in";
import { signUp, type SignUpInput } from "./sign-up";

const hourMs = 3_600_000;
const passwords = argon2Hasher();

function open() {
  const { connection } = emptyDatabase();
  return {
    accounts: peopleRepository(connection),
    organisations: organisationsRepository(connection),
    audit: auditRepository(connection),
    passwords,
    accountThrottle: slowingThrottle({ tries: 5, seconds: 60 }, 1),
    networkThrottle: refusingThrottle({ tries: 8, seconds: 60 }),
    demoAllowed: false,
  };
}
let ports = open();
beforeEach(() => {
  ports = open();
});

const input: SignUpInput = {
  ...signUpSchema.parse({
    name: "Lan",
    email: " Lan@Example.ORG ",
    password: "a long pass phrase",
    organisation: {
      name: "Cooperative",
      country: "LA",
      province: "",
      kind: "cooperative",
      size: "small",
    },
  }),
  locale: "en",
};
const credentials = { email: "lan@example.org", password: "a long pass phrase", network: "10.0.0" };

async function member(given: Partial<Person> = {}): Promise<Person> {
  const person = aPerson({
    email: credentials.email,
    passwordHash: await passwords.hash(credentials.password),
    ...given,
  });
  await ports.accounts.add(person, null, []);
  return person;
}
const actorOf = (person: Person, sessionId: string): Member => ({
  role: person.role,
  personId: person.id,
  organisationId: person.organisationId,
  sessionId,
});

describe("signing up", () => {
  it("makes a person and their organisation, whose administrator they are", async () => {
    const made = await signUp(anAct(), ports, input);
    const person = made.ok ? await ports.accounts.byId(made.value.personId) : null;
    expect(person).toMatchObject({
      email: "lan@example.org",
      role: "member",
      organisationRole: "administrator",
    });
    expect(person?.passwordHash).toMatch(/^\$argon2id\$/);
    expect(await ports.organisations.byId(person?.organisationId ?? "")).toMatchObject({
      country: "LA",
      province: null,
    });
  });

  it("refuses an address that is taken, and leaves no organisation behind", async () => {
    await signUp(anAct(), ports, input);
    const again = await signUp(anAct(), ports, input);
    expect(again).toMatchObject({ error: { issues: [{ field: "email", code: "email_taken" }] } });
    expect(
      (await ports.audit.page(null, 10)).filter(({ act }) => act === "organisation.create"),
    ).toHaveLength(1);
  });

  it("is for guests only", async () => {
    expect((await signUp(anAct(anActor("member")), ports, input)).ok).toBe(false);
  });

  it.each([
    [{ password: "password123" }, "password"],
    [{ password: "short" }, "password"],
    [{ email: "nobody" }, "email"],
    [
      {
        organisation: { name: "X Y", country: "CN", province: "", kind: "company", size: "small" },
      },
      "organisation",
    ],
    [
      {
        organisation: {
          name: "X Y",
          country: "VN",
          province: "CN-GX",
          kind: "company",
          size: "small",
        },
      },
      "organisation",
    ],
    [
      { organisation: { name: "X Y", country: "US", kind: "company", size: "small" } },
      "organisation",
    ],
  ])("refuses %o", (wrong, field) => {
    const raw = {
      name: "Lan",
      email: "a@example.org",
      password: "a long pass phrase",
      organisation: { name: "X Y", country: "VN", kind: "company", size: "small" },
    };
    const parsed = signUpSchema.safeParse({ ...raw, ...wrong });
    expect(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0])).toContain(field);
  });

  it("says all that is wrong with an organisation at once, the missing province too", () => {
    const organisation = { name: "", country: "CN", province: "", kind: "x", size: "small" };
    const parsed = parse(organisationSchema, organisation);
    const fields = parsed.ok ? [] : parsed.error.issues.map(({ field }) => field);
    expect(fields.sort()).toEqual(["kind", "name", "province"]);
  });
});

describe("signing in", () => {
  it("opens a session that the database knows", async () => {
    const person = await member();
    const opened = await signIn(anAct(), ports, credentials);
    const found = opened.ok ? await ports.accounts.session(opened.value.id) : null;
    expect(found).toMatchObject({ person: { id: person.id }, session: { endedAt: null } });
  });

  it("answers alike for a wrong password, an unknown, a suspended and a demo account", async () => {
    await member();
    const suspended = await member({ email: "s@example.org", status: "suspended" });
    const demo = await member({ email: "d@example.org", isDemo: true });
    const answers = await Promise.all([
      signIn(anAct(), ports, { ...credentials, password: "wrong" }),
      signIn(anAct(), ports, { ...credentials, email: "unknown@example.org" }),
      signIn(anAct(), ports, { ...credentials, email: suspended.email }),
      signIn(anAct(), ports, { ...credentials, email: demo.email }),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0].ok).toBe(false);
  });

  it("works for a demo account where the demo is allowed", async () => {
    await member({ isDemo: true });
    expect((await signIn(anAct(), { ...ports, demoAllowed: true }, credentials)).ok).toBe(true);
  });

  it("refuses a network that fails too often, and says how long; who gets in does not count", async () => {
    await member();
    const times = Array.from({ length: 8 }, (_, time) => `${time}@example.org`);
    for (const _ of times) await signIn(anAct(), ports, credentials);
    expect((await signIn(anAct(), ports, credentials)).ok).toBe(true);
    for (const email of times) await signIn(anAct(), ports, { ...credentials, email });
    const refused = await signIn(anAct(), ports, credentials);
    const error = refused.ok ? null : refused.error;
    expect(error?.code === "slow_down" && error.retryAfterMs > 0).toBe(true);
  });

  it("ends with a sign-out, once and for all", async () => {
    const person = await member();
    const opened = await signIn(anAct(), ports, credentials);
    const id = opened.ok ? opened.value.id : "";
    await signOut(anAct(actorOf(person, id), someTime + 5), ports);
    expect((await ports.accounts.session(id))?.session.endedAt).toBe(someTime + 5);
  });
});

describe("a password", () => {
  it("changes only for who knows the old one, and ends every other session", async () => {
    const person = await member();
    const first = await signIn(anAct(), ports, credentials);
    const second = await signIn(anAct(), ports, credentials);
    const [mine, other] = [first, second].map((opened) => (opened.ok ? opened.value.id : ""));
    const act = anAct(actorOf(person, mine ?? ""), someTime + 9);
    const wrong = await changePassword(act, ports, {
      current: "guess",
      password: "another long one",
    });
    expect(wrong).toMatchObject({ error: { issues: [{ field: "current" }] } });
    expect(
      (
        await changePassword(act, ports, {
          current: credentials.password,
          password: "another long one",
        })
      ).ok,
    ).toBe(true);
    expect((await ports.accounts.session(mine ?? ""))?.session.endedAt).toBeNull();
    expect((await ports.accounts.session(other ?? ""))?.session.endedAt).toBe(someTime + 9);
  });

  it("is set through a link once, and not after the link's time", async () => {
    await makeAdministrator(anAct(), ports, { email: "boss@example.org", secret: "secret-1" });
    const late = anAct(guest, someTime + linkHours * hourMs + 1);
    expect(
      (await setPassword(late, ports, { link: "secret-1", password: "a new long one" })).ok,
    ).toBe(false);
    expect(
      (await setPassword(anAct(), ports, { link: "secret-1", password: "a new long one" })).ok,
    ).toBe(true);
    expect(
      (await setPassword(anAct(), ports, { link: "secret-1", password: "a third long one" })).ok,
    ).toBe(false);
    expect(
      (
        await signIn(anAct(), ports, {
          email: "boss@example.org",
          password: "a new long one",
          network: "n",
        })
      ).ok,
    ).toBe(true);
  });
});

describe("administration", () => {
  it("gives a role, which ends the person's sessions", async () => {
    const person = await member();
    const opened = await signIn(anAct(), ports, credentials);
    const boss = anAct(anActor("administrator"), someTime + 3);
    expect(
      (await setRole(boss, ports, { person: person.id, version: 1, role: "curator" })).ok,
    ).toBe(true);
    expect((await ports.accounts.byId(person.id))?.role).toBe("curator");
    expect((await ports.accounts.session(opened.ok ? opened.value.id : ""))?.session.endedAt).toBe(
      someTime + 3,
    );
  });

  it("suspends an account, with the reason on record", async () => {
    const person = await member();
    await suspend(anAct(anActor("administrator")), ports, {
      person: person.id,
      version: 1,
      suspended: true,
      reason: "Spam",
    });
    expect((await ports.accounts.byId(person.id))?.status).toBe("suspended");
    expect(await ports.audit.page(null, 1)).toMatchObject([
      { act: "person.suspend", reason: "Spam" },
    ]);
  });

  it.each([
    ["a guest", guest],
    ["a member", anActor("member")],
    ["a curator", anActor("curator")],
  ])("is not for %s", async (_who, actor) => {
    const person = await member();
    const answer = await setRole(anAct(actor), ports, {
      person: person.id,
      version: 1,
      role: "administrator",
    });
    expect(answer).toEqual(
      await setRole(anAct(actor), ports, {
        person: "per_missing",
        version: 1,
        role: "administrator",
      }),
    );
    expect((await ports.accounts.byId(person.id))?.role).toBe("member");
  });

  it("lets no administrator change the own role", async () => {
    const person = await member({ role: "administrator" });
    expect(
      (
        await setRole(anAct(actorOf(person, "ses_x")), ports, {
          person: person.id,
          version: 1,
          role: "member",
        })
      ).ok,
    ).toBe(false);
  });

  it("refuses a stale change", async () => {
    const person = await member();
    const answer = await setRole(anAct(anActor("administrator")), ports, {
      person: person.id,
      version: 4,
      role: "curator",
    });
    expect(answer).toMatchObject({ error: { code: "stale" } });
  });

  it("promotes somebody who is known instead of making them twice", async () => {
    const person = await member();
    expect(await makeAdministrator(anAct(), ports, { email: person.email, secret: "s" })).toEqual({
      made: false,
    });
    expect((await ports.accounts.byId(person.id))?.role).toBe("administrator");
  });
});
