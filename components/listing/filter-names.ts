/** The filters that are chosen from lists, in the order in which they stand. */
export const selectNames = ["kind", "stage", "way", "language", "deadline"] as const;
/** The levels of the field of technology, chosen in a tree. */
export const fieldNames = ["section", "class", "subclass"] as const;
/** Where a listing comes from, chosen on a map. */
export const regionNames = ["country", "tier"] as const;

/** All filters by their names in the address. */
export const filterNames = [
  "kind",
  ...fieldNames,
  ...regionNames,
  ...selectNames.slice(1),
] as const;
export type FilterName =
  (typeof selectNames)[number] | (typeof fieldNames)[number] | (typeof regionNames)[number];
