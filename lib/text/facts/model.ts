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
  /** The words as written, comparator and unit included. */
  said: z.string(),
  /** Keys of the concepts ("c:…") and words in the same clause: what the quantity may be of. */
  near: z.array(z.string()),
});
export type Fact = z.infer<typeof factSchema>;
