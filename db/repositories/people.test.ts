import { describe, expect, it } from "vitest";
import { newPasswordLink } from "@/lib/account/password";
import type { Session } from "@/lib/account/model";
import type { PersonWrite } from "@/lib/account/store";
import { emptyDatabase } from "../testing/database";
import { anAct, anOrganisation, aPerson, someNote, someTime } from "../testing/factories";
import { auditRepository } from "./audit";
import { organisationsRepository } from "./organisations";
import { peopleRepository } from "./people";

async function open() {
  const { connection, database } = emptyDatabase();
  const people = peopleRepository(connection);
  const person = aPerson();
  await people.add(person, null, [someNote("a")]);
  const session: Session = {
    id: "ses_1",
    personId: person.id,
    createdAt: someTime,
    expiresAt: someTime + 1,
    endedAt: null,
  };
  await people.openSession(session, someNote("b"));
  const link = newPasswordLink(anAct(), person.id, "secret");
  await people.addLink(link, someNote("c"));
  const records = async () => (await auditRepository(connection).page(null, 100)).length;
  const write = (given: Partial<PersonWrite> = {}): PersonWrite => ({
    person: { ...person, role: "curator", version: 2 },
    replaces: 1,
    audit: someNote("d"),
    endSessions: "all",
    uses: null,
    ...given,
  });
  return { connection, database, people, person, link, records, write };
}

describe("the repository of people", () => {
  it("changes a person, ends the sessions and keeps the record", async () => {
    const { people, person, records, write } = await open();
    expect(await people.save(write())).toBe(true);
    expect((await people.byId(person.id))?.role).toBe("curator");
    expect((await people.session("ses_1"))?.session.endedAt).toBe(someTime);
    expect(await records()).toBe(4);
  });

  it("writes nothing over a stale version: the sessions stay open", async () => {
    const { people, person, records, write } = await open();
    expect(await people.save(write({ replaces: 9 }))).toBe(false);
    expect(await people.byId(person.id)).toEqual(person);
    expect((await people.session("ses_1"))?.session.endedAt).toBeNull();
    expect(await records()).toBe(3);
  });

  it("uses a link once; a second use writes nothing", async () => {
    const { people, person, link, records, write } = await open();
    expect(await people.save(write({ uses: link }))).toBe(true);
    const again = write({ uses: link, replaces: 2, person: { ...person, version: 3 } });
    expect(await people.save(again)).toBe(false);
    expect((await people.byId(person.id))?.version).toBe(2);
    expect(await records()).toBe(4);
  });

  it("adds nobody under a taken address, and no organisation either", async () => {
    const { connection, people, person, records } = await open();
    const organisation = anOrganisation();
    const twin = aPerson({ email: person.email, organisationId: organisation.id });
    expect(await people.add(twin, organisation, [someNote("e")])).toBe(false);
    expect(await organisationsRepository(connection).byId(organisation.id)).toBeNull();
    expect(await records()).toBe(3);
  });

  it("ends a session once", async () => {
    const { people, records } = await open();
    expect(await people.endSession("ses_1", someNote("f"))).toBe(true);
    expect(await people.endSession("ses_1", someNote("g"))).toBe(false);
    expect(await records()).toBe(4);
  });

  it("lists people by their beginning, then by id, page by page", async () => {
    const { people, person } = await open();
    const twin = aPerson();
    await people.add(twin, null, [someNote("h")]);
    const pages = [await people.people(1, 0), await people.people(1, 1)];
    const ids = pages.flatMap(({ items }) => items.map((item) => item.person.id));
    expect(ids).toEqual([person.id, twin.id].sort());
    expect(pages[0]?.total).toBe(2);
  });

  it("refuses to hand out a role that is none", async () => {
    const { people, person, database } = await open();
    database.exec("update person set role = 'owner'");
    await expect(people.byId(person.id)).rejects.toThrow();
  });
});
