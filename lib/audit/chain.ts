import { createHash } from "node:crypto";
import type { AuditEntry, AuditNote } from "./model";

/** The previous hash of the first entry. */
export const chainStart = "0".repeat(64);

/** A value as text in which the order of keys does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The SHA-256 of an object's content, in hex; for the before and after of an audit note. */
export const contentHash = (value: unknown): string => sha256(canonical(value));

/** Chains a note to the entry before it. */
export function chain(note: AuditNote, last: Pick<AuditEntry, "seq" | "hash"> | null): AuditEntry {
  const seq = (last?.seq ?? 0) + 1;
  const previousHash = last?.hash ?? chainStart;
  return { ...note, seq, previousHash, hash: sha256(previousHash + canonical({ ...note, seq })) };
}

/** The number of the first entry that does not follow from the one before it, or null for a sound chain. */
export function firstBreak(entries: readonly AuditEntry[]): number | null {
  let last: AuditEntry | null = null;
  for (const entry of entries) {
    const { seq: _seq, previousHash: _previous, hash: _hash, ...note } = entry;
    const expected = chain(note, last);
    if (expected.hash !== entry.hash || expected.seq !== entry.seq) return entry.seq;
    last = entry;
  }
  return null;
}
