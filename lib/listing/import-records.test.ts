import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { listingsRepository } from "@/db/repositories/listings";
import { jobsRepository } from "@/db/repositories/jobs";
import { organisationsRepository } from "@/db/repositories/organisations";
import { emptyDatabase } from "@/db/testing/database";
import { anAct, someTime } from "@/db/testing/factories";
import { parse } from "@/lib/forms/issues";
import { importRecords } from "./import-records";
import { type ListingRecord, importSchema } from "./record";
import { titleOf } from "./title";
import { withdrawListing } from "./withdraw";

const record = (given: Partial<ListingRecord> = {}): ListingRecord =>
  importSchema.parse({
    id: "r1",
    kind: "offer",
    lang: "zh",
    title: "村级苦咸水淡化装置",
    text: "以低压纳滤膜处理苦咸水。",
    ...given,
  });

function open() {
  const { connection } = emptyDatabase();
  return {
    listings: listingsRepository(connection),
    organisations: organisationsRepository(connection),
    jobs: jobsRepository(connection),
  };
}
let stores = open();
beforeEach(() => {
  stores = open();
});

const published = { source: "set", publish: true };
const run = (records: readonly ListingRecord[], options = published) =>
  importRecords(anAct(), stores, records, options);
const all = async () => await stores.listings.byExternal("set", ["r1", "r2", "r3"]);

describe("an import", () => {
  it("publishes what is good, marked as incomplete where a form would ask for more", async () => {
    expect(
      await run([
        record({
          org: "岚桂研究院",
          country: "CN",
          trl: 8,
          coop: ["joint_venture"],
          ipc: ["C02F"],
        }),
      ]),
    ).toEqual({ added: 1, changed: 0, unchanged: 0, left: 0 });
    const [listing] = await all();
    expect(listing).toMatchObject({
      status: "published",
      incomplete: true,
      publishedAt: someTime,
      origin: { country: "CN" },
    });
    expect(listing?.content).toMatchObject({
      description: "以低压纳滤膜处理苦咸水。",
      transferWays: ["joint_venture"],
      trl: 8,
    });
    expect((await stores.organisations.byId(listing?.organisationId ?? ""))?.name).toBe(
      "岚桂研究院",
    );
  });

  it("changes nothing when it comes again, and updates what changed", async () => {
    await run([record(), record({ id: "r2" })]);
    expect(await run([record(), record({ id: "r2", text: "改了的说明。" })])).toEqual({
      added: 0,
      changed: 1,
      unchanged: 1,
      left: 0,
    });
    expect((await all()).map(({ version }) => version).sort()).toEqual([1, 2]);
  });

  it("takes the same name for the same organisation, and no name for an unknown one", async () => {
    await run([record({ org: "A" }), record({ id: "r2", org: "A" }), record({ id: "r3" })]);
    const owners = new Map(
      (await all()).map(({ external, organisationId }) => [external.id, organisationId]),
    );
    expect(owners.get("r1")).toBe(owners.get("r2"));
    expect(owners.get("r3")).toBeNull();
  });

  it("hands them to the curators where it does not publish", async () => {
    await run([record()], { source: "set", publish: false });
    expect((await all())[0]?.status).toBe("submitted");
    expect((await stores.listings.queue({ incomplete: true }, { limit: 5, offset: 0 })).total).toBe(
      1,
    );
    expect((await stores.jobs.counts()).queued).toBe(0);
  });

  it("brings nothing back that was withdrawn", async () => {
    await run([record({ org: "A" })]);
    const [listing] = await all();
    const owner = {
      role: "member",
      personId: "per_x",
      sessionId: "ses_x",
      organisationId: listing?.organisationId ?? null,
    } as const;
    await withdrawListing(anAct(owner), stores, { listing: listing?.id ?? "", version: 1 });
    expect(await run([record({ org: "A", text: "另一段说明。" })])).toMatchObject({
      changed: 0,
      left: 1,
    });
  });
});

describe("a record", () => {
  it.each([
    [{ lang: "fr" }, "lang"],
    [{ kind: "wish" }, "kind"],
    [{ title: " ", text: "" }, "text"],
    [{ ipc: ["C02"] }, "ipc"],
    [{ trl: 12 }, "trl"],
    [{ coop: ["barter"] }, "coop"],
    [{ country: "US" }, "country"],
  ])("with %o is refused, and the field is named", (wrong, field) => {
    const parsed = parse(importSchema, {
      id: "x",
      kind: "offer",
      lang: "en",
      title: "T",
      text: "Text.",
      ...wrong,
    });
    expect(!parsed.ok && parsed.error.issues.map((issue) => issue.field)).toContain(field);
  });
});

/** Mostly what is right, now and then what is wrong. */
const mostly = (right: fc.Arbitrary<unknown>, ...wrong: readonly unknown[]) =>
  fc.oneof({ weight: 19, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });

/** Records as they come in such files. */
const anyRecord = fc.record(
  {
    id: mostly(fc.string({ unit: "grapheme", minLength: 1 }), "", " ", 7, null),
    kind: mostly(fc.constantFrom("offer", "need"), "", null),
    lang: mostly(fc.constantFrom("en", "zh", "km"), "xx", null),
    title: mostly(fc.string({ unit: "grapheme", maxLength: 256 }), "x".repeat(300), null),
    text: mostly(fc.string({ unit: "binary", minLength: 1 }), "x".repeat(4100), ["text"]),
    country: mostly(fc.constantFrom("CN", "LA", null), "XX"),
    org: mostly(fc.constantFrom("Institute A", "机构", null), "", 3),
    ipc: mostly(fc.subarray(["C02F", "A01G"]), ["Z99Z"], "C02F"),
    trl: mostly(fc.integer({ min: 1, max: 9 }), 0, 10, "nine"),
    coop: mostly(fc.subarray(["licence", "equipment_supply"]), ["gift"]),
    ip_status: mostly(fc.constantFrom("granted", null), "stolen"),
  },
  { requiredKeys: ["id", "kind", "lang", "text"] },
);

describe("whatever stands on a line", () => {
  it("is refused with the names of its fields, or becomes a listing", async () => {
    const stores = open();
    const options = { source: "fuzz", publish: true };
    let listed = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyRecord, fc.jsonValue()), async (value) => {
        const parsed = parse(importSchema, value);
        if (!parsed.ok) {
          expect(parsed.error.issues.length).toBeGreaterThan(0);
          return;
        }
        const { added, changed, unchanged } = await importRecords(
          anAct(),
          stores,
          [parsed.value],
          options,
        );
        expect(added + changed + unchanged).toBe(1);
        listed += 1;
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(listed).toBeGreaterThan(50);
  });
});

describe("a title made from a text", () => {
  it("is the first sentence", () => {
    expect(titleOf("A pump of 2.5 kW. It lifts water.")).toBe("A pump of 2.5 kW");
    expect(titleOf("以低压纳滤膜处理苦咸水。日产二十吨。")).toBe("以低压纳滤膜处理苦咸水");
  });

  it("is cut at a word before 120 characters", () => {
    const title = titleOf(`${"longword ".repeat(30)}end.`);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title.endsWith("longword")).toBe(true);
  });
});
