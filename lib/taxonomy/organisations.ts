export const organisationKinds = [
  "university",
  "institute",
  "company",
  "agency",
  "cooperative",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const organisationSizes = ["micro", "small", "medium", "large"] as const;
export type OrganisationSize = (typeof organisationSizes)[number];
