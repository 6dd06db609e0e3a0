import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { FileStore } from "@/lib/attachment/ports";

const ownerOnly = 0o600;
const hashName = /^[0-9a-f]{64}$/;

/** Makes what was written to a file or a folder last through a power cut. */
async function synced(target: string): Promise<void> {
  const handle = await open(target, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx", ownerOnly);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** The names in a folder whose files were last written before a time. */
function olderThan(folder: string, time: number): readonly string[] {
  return readdirSync(folder).filter((name) => {
    const found = statSync(path.join(folder, name), { throwIfNoEntry: false });
    return found !== undefined && found.mtimeMs < time;
  });
}

/**
 * Files in a folder outside of everything that is served, each under its SHA-256. A file is written under
 * another name, synced, and only then given its own; putting it again makes it young again.
 */
export function diskFileStore(folder: string): FileStore {
  const fileOf = (hash: string): string => path.join(folder, hash);
  return {
    put: async (bytes) => {
      mkdirSync(folder, { recursive: true });
      const hash = createHash("sha256").update(bytes).digest("hex");
      const temporary = path.join(folder, `new-${randomUUID()}`);
      try {
        await writeNew(temporary, bytes);
        await rename(temporary, fileOf(hash));
      } finally {
        await rm(temporary, { force: true });
      }
      await synced(folder);
      return hash;
    },

    read: async (hash) => {
      if (!hashName.test(hash)) return null;
      try {
        return await readFile(fileOf(hash));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    putBefore: async (time) => {
      mkdirSync(folder, { recursive: true });
      const names = olderThan(folder, time);
      const abandoned = names.filter((name) => name.startsWith("new-"));
      for (const name of abandoned) await rm(path.join(folder, name), { force: true });
      return names.filter((name) => hashName.test(name));
    },

    remove: async (hash, putBefore) => {
      // Both at once, so that a file that is put again meanwhile is not lost.
      const found = statSync(fileOf(hash), { throwIfNoEntry: false });
      if (found !== undefined && found.mtimeMs < putBefore) rmSync(fileOf(hash), { force: true });
      return Promise.resolve();
    },
  };
}
