import { beforeEach, describe, expect, it } from "vitest";
import type { PasswordHasher } from "@/lib/account/ports";
import { signIn } from "@/lib/account/sign-in";
import { anAct } from "@/db/testing/factories";
import { aGuest, type House, openHouse, password, type Visitor } from "./testing/house";
import { aVisit, type Visit } from "./testing/visit";

let house: House;
let administrator: Visitor;
beforeEach(async () => {
  house = await openHouse();
  administrator = await house.signedIn({ role: "administrator" });
});

const viewer = (visit: Visit) => house.ask(visit, (s) => s.viewer);
/** The same cookies again, from another machine. */
const replayed = ({ cookies }: Visit): Visit => ({ ...aVisit(), cookies: new Map(cookies) });

describe("a cookie that is replayed opens nothing", () => {
  it("after the sign-out", async () => {
    const { visit } = await house.signedIn({});
    const copy = replayed(visit);
    expect(await viewer(copy)).not.toBeNull();
    await house.ask(visit, (s) => s.signOut());
    expect([await viewer(visit), await viewer(copy)]).toEqual([null, null]);
  });

  it("after a change of the password elsewhere, which keeps its own session", async () => {
    const { visit, person } = await house.signedIn({});
    const elsewhere = aVisit();
    await house.ask(elsewhere, (s) => s.signIn({ email: person.email, password }));
    await house.ask(elsewhere, (s) =>
      s.changePassword({ current: password, password: "another long phrase" }),
    );
    expect(await viewer(replayed(visit))).toBeNull();
    expect(await viewer(elsewhere)).not.toBeNull();
  });

  it("after a password was set through a link", async () => {
    const { visit, person } = await house.signedIn({});
    const link = await house.link(person);
    await house.ask(aGuest().visit, (s) => s.setPassword({ link, password }));
    expect(await viewer(replayed(visit))).toBeNull();
  });

  it("after a new role was given, until the next sign-in", async () => {
    const { visit, person } = await house.signedIn({});
    await house.ask(administrator.visit, (s) =>
      s.setRole({ person: person.id, version: 1, role: "curator" }),
    );
    expect(await viewer(replayed(visit))).toBeNull();
    const again = aVisit();
    await house.ask(again, (s) => s.signIn({ email: person.email, password }));
    expect(await viewer(again)).toMatchObject({ role: "curator" });
  });

  it("after the account was suspended, nor after it was reinstated", async () => {
    const { visit, person } = await house.signedIn({});
    for (const [version, suspended] of [
      [1, true],
      [2, false],
    ] as const) {
      const input = { person: person.id, version, suspended, reason: "Spam" };
      expect(await house.ask(administrator.visit, (s) => s.suspend(input))).toMatchObject({
        ok: true,
      });
      expect(await viewer(replayed(visit))).toBeNull();
    }
  });

  it("when it was made up or is signed by another secret", async () => {
    const { visit } = await house.signedIn({});
    for (const [name, value] of visit.cookies) {
      for (const forged of ["", "x", `${value.slice(0, -4)}AAAA`, `${value}.`]) {
        expect(await viewer({ ...aVisit(), cookies: new Map([[name, forged]]) })).toBeNull();
      }
    }
  });
});

/** The real hasher, counting. */
function counting(real: PasswordHasher) {
  const calls = { verify: 0 };
  const hasher: PasswordHasher = {
    hash: real.hash,
    verify: (hash, given) => {
      calls.verify += 1;
      return real.verify(hash, given);
    },
  };
  return { calls, hasher };
}

describe("signing in", () => {
  it("does the same work for unknown, suspended and passwordless accounts as for a wrong password", async () => {
    const known = await house.person();
    const suspended = await house.person({ status: "suspended" });
    const invited = await house.person({ passwordHash: null });
    const answers: unknown[] = [];
    for (const { email } of [known, suspended, invited, { email: "nobody@example.org" }]) {
      const { calls, hasher } = counting(house.ports.passwords);
      const ports = { ...house.ports, passwords: hasher };
      answers.push(await signIn(anAct(), ports, { email, password: "a wrong one", network: "n" }));
      expect(calls.verify, email).toBe(1);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it("never locks an account out: after many wrong tries the right password still opens it", async () => {
    const { email } = await house.person();
    for (let tries = 0; tries < 5; tries += 1) {
      await house.ask(aVisit(), (s) => s.signIn({ email, password: "a wrong one" }));
    }
    const start = performance.now();
    expect(await house.ask(aVisit(), (s) => s.signIn({ email, password }))).toMatchObject({
      ok: true,
    });
    expect(performance.now() - start).toBeGreaterThan(1500);
  });
});
