import { mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileCache } from "./file-cache";

const hourMs = 3_600_000;
const bytes = (text: string) => new TextEncoder().encode(text);

let folder: string;
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), "nanqiao-cache-")), "reports");
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

const aCache = (most = 10) => fileCache({ folder, mostMs: hourMs, most });
const age = (key: string) => utimes(path.join(folder, `${key}.pdf`), 0, Date.now() / 1000 - 7200);

describe("kept documents", () => {
  it("come back as they were, by their key", async () => {
    const cache = aCache();
    await cache.put("a-1", bytes("one"));
    expect(Buffer.from((await cache.get("a-1")) ?? []).toString()).toBe("one");
    expect(await cache.get("a-2")).toBeNull();
  });

  it("are forgotten after a while, and cleared away with the next one", async () => {
    const cache = aCache();
    await cache.put("old", bytes("one"));
    await age("old");
    expect(await cache.get("old")).toBeNull();
    await cache.put("new", bytes("two"));
    expect(await readdir(folder)).toEqual(["new.pdf"]);
  });

  it("are so many and no more", async () => {
    const cache = aCache(2);
    for (const key of ["a", "b", "c"]) await cache.put(key, bytes(key));
    expect(await readdir(folder)).toHaveLength(2);
  });

  it("stay in their folder", async () => {
    await expect(aCache().get("../secret")).rejects.toThrow("Not a key");
  });
});
