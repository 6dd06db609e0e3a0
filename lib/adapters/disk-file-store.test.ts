import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { aPdf } from "@/db/testing/files";
import { diskFileStore } from "./disk-file-store";

const hash = createHash("sha256").update(aPdf).digest("hex");
const nobody = "0".repeat(64);
const longAgo = Date.UTC(2026, 0, 1);
const aDayLater = longAgo + 86_400_000;

function open() {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "nanqiao-files-")), "files");
  const age = (name: string) => {
    utimesSync(path.join(folder, name), longAgo / 1000, longAgo / 1000);
  };
  return { folder, age, files: diskFileStore(folder) };
}

describe("files on a disk", () => {
  it("lie under the hash of their content, for the owner alone, and come back as they were", async () => {
    const { folder, files } = open();
    expect(await files.put(aPdf)).toBe(hash);
    expect(readdirSync(folder)).toEqual([hash]);
    expect(statSync(path.join(folder, hash)).mode & 0o777).toBe(0o600);
    expect(Buffer.from((await files.read(hash)) ?? []).equals(aPdf)).toBe(true);
  });

  it("are kept once where two come with the same content, also at once", async () => {
    const { folder, files } = open();
    await Promise.all([files.put(aPdf), files.put(aPdf), files.put(aPdf)]);
    expect(readdirSync(folder)).toEqual([hash]);
  });

  it("are none where the hash is unknown or is no hash", async () => {
    const { folder, files } = open();
    await files.put(aPdf);
    writeFileSync(path.join(path.dirname(folder), "secret"), "secret");
    expect(await files.read(nobody)).toBeNull();
    expect(await files.read("../secret")).toBeNull();
  });

  it("are old once they were put before a time, and young again when they are put again", async () => {
    const { files, age } = open();
    expect(await files.putBefore(aDayLater)).toEqual([]);
    await files.put(aPdf);
    expect(await files.putBefore(aDayLater)).toEqual([]);
    age(hash);
    expect(await files.putBefore(aDayLater)).toEqual([hash]);
    await files.put(aPdf);
    expect(await files.putBefore(aDayLater)).toEqual([]);
  });

  it("go when they are removed, but not where they were put again meanwhile", async () => {
    const { files, age } = open();
    await files.put(aPdf);
    await files.remove(hash, aDayLater);
    expect(await files.read(hash)).not.toBeNull();
    age(hash);
    await files.remove(hash, aDayLater);
    expect(await files.read(hash)).toBeNull();
    await files.remove(hash, aDayLater);
  });

  it("that a broken write left half done go when old ones are looked for", async () => {
    const { folder, files, age } = open();
    await files.put(aPdf);
    writeFileSync(path.join(folder, "new-1"), "half");
    writeFileSync(path.join(folder, "new-2"), "half");
    age("new-1");
    await files.putBefore(aDayLater);
    expect(readdirSync(folder).toSorted()).toEqual([hash, "new-2"]);
  });
});
