import { z } from "zod";

/** What is measured. A price is no fact: money has fields of its own. */
export const dimensions = [
  "mass",
  "length",
  "area",
  "volume",
  "power",
  "energy",
  "pressure",
  "temperature",
  "share",
  "mass_flow",
  "volume_flow",
  "speed",
  "concentration",
  "energy_per_volume",
  "energy_per_mass",
  "yield",
] as const;
export type Dimension = (typeof dimensions)[number];

/**
 * A quantity that a text states, in base units: kg, m, m², m³, W, J, Pa, K, 1, and kg/s, m³/s, m/s, kg/m³,
 * J/m³, J/kg, kg/m². A plain number has low = high; "at least" has no high, "up to" no low.
 */
export const factSchema = z.object({
  dimension: z.enum(dimensions),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Its clause as written where that is short, else the quantity alone, comparator and unit included. */
  said: z.string(),
  /**
   * What it may be of: the things that its clause speaks of, the nearest first. A thing is a list of keys
   * with spaces between: the concept ("c:…"), the words, the English words that those stand for.
   */
  near: z.array(z.string()),
});
export type Fact = z.infer<typeof factSchema>;
