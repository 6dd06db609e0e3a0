import type { Snapshot, SnapshotStore } from "@/lib/matches/store";

/** Keeps a snapshot as long as the test runs. */
export function memorySnapshots(): SnapshotStore {
  let kept: Snapshot | null = null;
  return {
    read: () => Promise.resolve(structuredClone(kept)),
    write: (snapshot) => {
      kept = structuredClone(snapshot);
      return Promise.resolve();
    },
  };
}
