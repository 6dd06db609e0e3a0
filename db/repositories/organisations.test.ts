import { describe, expect, it } from "vitest";
import { emptyDatabase } from "../testing/database";
import { anOrganisation, someNote } from "../testing/factories";
import { auditRepository } from "./audit";
import { organisationsRepository } from "./organisations";

function open() {
  const { connection, database } = emptyDatabase();
  const records = async () => (await auditRepository(connection).page(null, 10)).length;
  return { organisations: organisationsRepository(connection), records, database };
}

describe("the repository of organisations", () => {
  it("finds imported ones by id and by key", async () => {
    const { organisations } = open();
    const organisation = anOrganisation();
    await organisations.addImported([{ organisation, importKey: "a:1" }], [someNote("a")]);
    expect(await organisations.byId(organisation.id)).toEqual(organisation);
    expect(await organisations.byImportKeys(["a:1", "a:2"])).toEqual(
      new Map([["a:1", organisation]]),
    );
    expect(await organisations.byId("org_missing")).toBeNull();
  });

  it("adds none, and records nothing, where one key of a batch is taken", async () => {
    const { organisations, records } = open();
    const first = anOrganisation();
    await organisations.addImported([{ organisation: first, importKey: "a:1" }], [someNote("a")]);
    const [fresh, twin] = [anOrganisation(), anOrganisation()];
    const batch = [
      { organisation: fresh, importKey: "a:2" },
      { organisation: twin, importKey: "a:1" },
    ];
    await expect(organisations.addImported(batch, [someNote("b")])).rejects.toThrow(/UNIQUE/);
    expect(await organisations.byId(fresh.id)).toBeNull();
    expect(await records()).toBe(1);
  });

  it("refuses to hand out a country that is none", async () => {
    const { organisations, database } = open();
    const organisation = anOrganisation();
    await organisations.addImported([{ organisation, importKey: "a:1" }], [someNote("a")]);
    database.exec("update organisation set country = 'XX'");
    await expect(organisations.byId(organisation.id)).rejects.toThrow();
  });
});
