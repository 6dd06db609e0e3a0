/** All limits of a listing, in characters, entries or days (listing rules). */
export const limits = {
  title: { min: 8, max: 256 },
  summary: 500,
  description: 4000,
  advantages: 2000,
  /** The five parts of a specification together. */
  specification: 2000,
  ipNotes: 500,
  patentNumbers: 10,
  patentNumber: 40,
  ipc: { min: 1, max: 5 },
  markets: 5,
  transferWays: { min: 1, max: 3 },
  goals: 3,
  validDays: 365,
  renewalFromDays: 30,
  reminderDays: 14,
  reviveWithinDays: 365,
  archiveAfterDays: 365,
} as const;

/**
 * What the need asks for, in five parts (listing rules: technical specification sought). Here, where no
 * schema comes along into the browser.
 */
export const specificationParts = [
  "material",
  "method",
  "performance",
  "product",
  "place",
] as const;
