/** The filters of the list in the order in which they stand, by their names in the address. */
export const filterNames = [
  "kind",
  "section",
  "class",
  "subclass",
  "country",
  "tier",
  "stage",
  "way",
  "language",
] as const;
export type FilterName = (typeof filterNames)[number];
