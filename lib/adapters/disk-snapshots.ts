import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";
import type { Snapshot, SnapshotStore } from "@/lib/matches/store";

/** The form of the file: raised whenever what a snapshot holds changes its shape. */
const format = "nanqiao-index-2";

const isOurs = (
  value: unknown,
): value is { readonly format: string; readonly snapshot: Snapshot } =>
  typeof value === "object" && value !== null && "format" in value && value.format === format;

/**
 * A snapshot in one file. It is written beside and renamed, so a file is there as a whole or not at all;
 * one that cannot be read counts as none, for everything in it can be made anew.
 */
export const diskSnapshots = (file: string): SnapshotStore => ({
  read: async () => {
    try {
      const value: unknown = deserialize(await readFile(file));
      return isOurs(value) ? value.snapshot : null;
    } catch {
      return null;
    }
  },
  write: async (snapshot) => {
    const beside = `${file}.${randomUUID()}`;
    try {
      const handle = await open(beside, "w", 0o600);
      await handle.writeFile(serialize({ format, snapshot }));
      await handle.sync();
      await handle.close();
      await rename(beside, file);
    } finally {
      await rm(beside, { force: true });
    }
  },
});
