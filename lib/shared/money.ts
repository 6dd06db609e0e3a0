import { z } from "zod";
import { currencies, type Money } from "./currencies";

/** An amount of money as it is stored; apart from the currencies, so that zod stays out of the browser. */
export const moneySchema = z.object({
  minor: z.int().min(0).max(1_000_000_000_000_000),
  currency: z.enum(currencies),
}) satisfies z.ZodType<Money>;
