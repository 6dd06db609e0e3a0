import type { FileStore } from "./ports";
import type { AttachmentStore } from "./store";

/** A file is kept before its row is: for so long it may be without one, in milliseconds. */
const graceMs = 3_600_000;
const batch = 200;

interface Ports {
  readonly attachments: Pick<AttachmentStore, "known">;
  readonly files: Pick<FileStore, "putBefore" | "remove">;
}

/** Removes the files that no attachment has any more; says how many. */
export async function sweepFiles(now: number, { attachments, files }: Ports): Promise<number> {
  const before = now - graceMs;
  const hashes = await files.putBefore(before);
  let removed = 0;
  for (let from = 0; from < hashes.length; from += batch) {
    const some = hashes.slice(from, from + batch);
    const known = await attachments.known(some);
    const unused = some.filter((hash) => !known.has(hash));
    for (const hash of unused) await files.remove(hash, before);
    removed += unused.length;
  }
  return removed;
}
