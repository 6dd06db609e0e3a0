import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { beforeEach, describe, expect, it } from "vitest";
import { attachmentsRepository } from "@/db/repositories/attachments";
import { auditRepository } from "@/db/repositories/audit";
import { listingsRepository } from "@/db/repositories/listings";
import { organisationsRepository } from "@/db/repositories/organisations";
import { emptyDatabase } from "@/db/testing/database";
import {
  aListing,
  anAct,
  anActor,
  anOrganisation,
  firstWrite,
  someNote,
  someTime,
} from "@/db/testing/factories";
import { aPage, aPdf } from "@/db/testing/files";
import { type Actor, guest } from "@/lib/access/model";
import { diskFileStore } from "@/lib/adapters/disk-file-store";
import { detectedType } from "@/lib/adapters/file-type-detector";
import { rewrittenPicture } from "@/lib/adapters/sharp-pictures";
import { edited } from "@/lib/listing/edit";
import type { Listing } from "@/lib/listing/model";
import { decided } from "@/lib/review/decide";
import { addAttachment } from "./add";
import { attachmentLimits, mostMegabytes } from "./limits";
import { attachmentView, isReadable } from "./present";
import { removeAttachment } from "./remove";
import { sweepFiles } from "./sweep";

const organisation = anOrganisation();
const member = anActor("member", organisation.id);
const curator = anActor("curator");
const stranger = anActor("member", "org_stranger");

function open() {
  const { connection } = emptyDatabase();
  return {
    listings: listingsRepository(connection),
    organisations: organisationsRepository(connection),
    attachments: attachmentsRepository(connection),
    audit: auditRepository(connection),
    files: diskFileStore(mkdtempSync(path.join(tmpdir(), "nanqiao-files-"))),
    inspector: { typeOf: detectedType, rewritten: rewrittenPicture },
    queued: () => connection.read.$count(connection.schema.job),
  };
}
let ports = open();
let listing: Listing;

async function stored(given: Partial<Listing> = {}): Promise<Listing> {
  const made = aListing({ organisationId: organisation.id, ...given });
  await ports.listings.write([firstWrite(made)]);
  return made;
}
beforeEach(async () => {
  ports = open();
  await ports.organisations.addImported([{ organisation, importKey: "test:1" }], []);
  listing = await stored();
});

const add = (
  given: { name?: string; bytes?: Uint8Array; to?: Listing } = {},
  actor: Actor = member,
) => {
  const { name = "Data sheet.pdf", bytes = aPdf, to = listing } = given;
  return addAttachment(anAct(actor), ports, { listing: to.id, name, bytes });
};
const kept = (of = listing) => ports.attachments.ofListing(of.id);
const now = async (of = listing) => (await ports.listings.byId(of.id))?.listing ?? of;
const fault = (code: string, limit?: number) => ({
  ok: false,
  error: {
    code: "invalid_input",
    issues: [limit === undefined ? { field: "file", code } : { field: "file", code, limit }],
  },
});

describe("adding a file", () => {
  it("keeps it with its name, type, size and hash, and is on record", async () => {
    expect((await add({ name: "数据表.docx" })).ok).toBe(true);
    const [file] = await kept();
    expect(file).toMatchObject({ name: "数据表.pdf", type: "pdf", size: aPdf.length });
    expect(file?.approvedAt).toBeNull();
    expect(Buffer.from((await ports.files.read(file?.hash ?? "")) ?? []).equals(aPdf)).toBe(true);
    const [entry] = await ports.audit.page(null, 1);
    expect(entry).toMatchObject({ act: "attachment.add", objectId: listing.id });
  });

  it("keeps a picture as it was written anew, with the size of that", async () => {
    const create = { width: 9, height: 9, channels: 3, background: "red" } as const;
    const bytes = await sharp({ create })
      .withExif({ IFD0: { Make: "Cam" } })
      .jpeg()
      .toBuffer();
    await add({ name: "photo.jpeg", bytes });
    const [file] = await kept();
    const content = await ports.files.read(file?.hash ?? "");
    expect(file).toMatchObject({ name: "photo.jpg", type: "jpg", size: content?.length });
    expect(Buffer.from(content ?? bytes).includes("Cam")).toBe(false);
  });

  it.each([
    ["nothing", new Uint8Array(), fault("file_empty")],
    ["a page under a PDF's name", aPage, fault("file_type")],
    [
      "a picture that is none behind its first bytes",
      Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
      fault("file_unreadable"),
    ],
    [
      "more than is allowed",
      Buffer.concat([aPdf, new Uint8Array(attachmentLimits.bytes)]),
      fault("file_too_large", mostMegabytes),
    ],
  ])("refuses %s, and keeps nothing", async (_what, bytes, refusal) => {
    expect(await add({ bytes })).toEqual(refusal);
    expect(await kept()).toEqual([]);
    expect(await now()).toEqual(listing);
    expect(await ports.files.putBefore(Number.MAX_SAFE_INTEGER)).toEqual([]);
  });

  it("takes a file of exactly the allowed size", async () => {
    const rest = new Uint8Array(attachmentLimits.bytes - aPdf.length);
    expect((await add({ bytes: Buffer.concat([aPdf, rest]) })).ok).toBe(true);
  });

  it("ends at five files, also where two come at once", async () => {
    for (let file = 1; file < attachmentLimits.files; file += 1) await add();
    const answers = await Promise.all([add(), add()]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await add()).toEqual(fault("too_many_files", attachmentLimits.files));
    expect(await kept()).toHaveLength(attachmentLimits.files);
  });

  it.each([
    ["a guest", guest],
    ["a stranger", stranger],
    ["a curator", curator],
  ])("is not for %s: the answer is that of a missing listing", async (_who, actor) => {
    expect(await add({}, actor)).toEqual(await add({ to: aListing() }, actor));
    expect(await kept()).toEqual([]);
  });
});

describe("removing a file", () => {
  const remove = (id: string, actor: Actor = member) => removeAttachment(anAct(actor), ports, id);

  it("is for its organisation and curators, for nobody else, and is on record", async () => {
    listing = await stored({ status: "published" });
    await add();
    const [file] = await kept();
    const id = file?.id ?? "";
    for (const actor of [guest, stranger]) {
      expect(await remove(id, actor)).toEqual(await remove("att_missing", actor));
    }
    expect((await remove(id, curator)).ok).toBe(true);
    expect(await kept()).toEqual([]);
    const [entry] = await ports.audit.page(null, 1);
    expect(entry).toMatchObject({ act: "attachment.remove", objectId: listing.id });
  });
});

describe("the files of a published listing", () => {
  /** What a curator decides on the listing, as far as the listing goes. */
  const decide = async (decision: "publish" | "reject"): Promise<Listing | null> => {
    const before = await now();
    const after = decided(before, decision, someTime);
    const version = before.version + 1;
    const listing = { ...(after ?? before), version };
    const write = { listing, replaces: before.version, audit: someNote(before.id), jobs: [] };
    await ports.listings.write([write]);
    return after;
  };
  const remove = ({ id }: { readonly id: string }) => removeAttachment(anAct(member), ports, id);
  const addedTo = async () => {
    const added = await add();
    if (!added.ok) throw new Error("The file was refused.");
    return added.value;
  };
  beforeEach(async () => {
    listing = await stored({ status: "published", publishedAt: someTime });
  });

  it("wait for a curator as a revision of a content that is as it was", async () => {
    await add();
    const { status, content, revision } = await now();
    expect([status, content]).toEqual(["published", listing.content]);
    expect(revision).toMatchObject({ state: "submitted", newFiles: true });
    expect(revision?.content).toEqual(listing.content);
    expect(await decide("publish")).toMatchObject({ status: "published", revision: null });
  });

  it("still wait after a save that changes nothing", async () => {
    await add();
    const before = await now();
    const saved = edited(before, before.content, { submit: true, now: someTime });
    expect(saved.revision).toMatchObject({ state: "submitted", newFiles: true });
  });

  it("wait no more once the last new one is removed", async () => {
    await remove(await addedTo());
    expect((await now()).revision).toBeNull();
  });

  it("begin no review by being removed, also where another was rejected before", async () => {
    const [file] = [await addedTo(), await addedTo()];
    expect(await decide("reject")).toMatchObject({ revision: null });
    expect((await remove(file)).ok).toBe(true);
    expect((await now()).revision).toBeNull();
  });

  it("are nothing that matching reads: no job is queued", async () => {
    await remove(await addedTo());
    expect(await ports.queued()).toBe(0);
  });
});

describe("who may have a file", () => {
  const approved = async (of: Listing, approvedAt: number | null) => {
    await add({ to: of });
    const [file] = await kept(of);
    if (file === undefined) throw new Error("No file was added.");
    return { ...file, approvedAt };
  };
  const who = [guest, stranger, member, curator] as const;

  it("is everybody once the listing and the file are open, before that its own and curators", async () => {
    const published = await stored({ status: "published" });
    const open = await approved(published, someTime);
    const waiting = { ...open, approvedAt: null };
    expect(who.map((actor) => isReadable(actor, published, open))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(who.map((actor) => isReadable(actor, published, waiting))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("is nobody but its own organisation while the listing is a draft, and hides with an anonymous one", async () => {
    const file = await approved(listing, someTime);
    expect(who.map((actor) => isReadable(actor, listing, file))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    const content = { ...listing.content, anonymous: true };
    const anonymous: Listing = { ...listing, status: "published", content };
    expect(who.map((actor) => isReadable(actor, anonymous, file))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("is not told who added it or its hash", async () => {
    const file = await approved(listing, someTime);
    const view = attachmentView(member, listing, file);
    expect(Object.keys(view).toSorted()).toEqual(["approved", "can", "id", "name", "size", "type"]);
    expect(view.can).toEqual({ remove: true });
  });
});

describe("the sweep", () => {
  const anHour = 3_600_000;
  it("removes what no attachment has any more, and leaves what is used or new", async () => {
    const first = await add();
    await add({ bytes: Buffer.concat([aPdf, Buffer.from("%")]) });
    const hashes = (await kept()).map(({ hash }) => hash);
    await removeAttachment(anAct(member), ports, first.ok ? first.value.id : "");
    expect(await sweepFiles(Date.now(), ports)).toBe(0);
    expect(await sweepFiles(Date.now() + anHour + 1000, ports)).toBe(1);
    const left = await Promise.all(hashes.map((hash) => ports.files.read(hash)));
    expect(left.map((file) => file !== null)).toEqual([false, true]);
  });
});
