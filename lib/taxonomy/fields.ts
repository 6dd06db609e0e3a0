import type { Tier } from "./countries";

/**
 * IPC classes of co-owned China-ASEAN patents by tier, ranks 1-5 (paper A, table 2).
 * The paper names the fields by their Chinese class titles; the codes are our mapping.
 */
export const rankedFields: Readonly<Record<Tier, readonly string[]>> = {
  1: ["H04", "G06", "H01", "H02", "A61"],
  2: ["H04", "A61", "H01", "G06", "G01"],
  3: ["H04", "A61", "H01", "A23", "C07"],
};

/** Fields to favour across the region (paper A, section 5.5: digital fields; the neighbours are our reading). */
export const digitalFields: readonly string[] = ["H04", "G06", "G16", "H03"];

/** The rank 1-5 of a class in a tier's list, or null where the list does not have it. */
export function fieldRank(tier: Tier, ipcClass: string): number | null {
  const index = rankedFields[tier].indexOf(ipcClass);
  return index < 0 ? null : index + 1;
}
