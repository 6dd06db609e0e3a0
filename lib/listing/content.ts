import { z } from "zod";
import { countries } from "@/lib/taxonomy/countries";
import { isIpcSubclass } from "@/lib/taxonomy/ipc";
import type { Goal } from "@/lib/taxonomy/goals";
import { languages } from "@/lib/taxonomy/languages";
import { markets } from "@/lib/taxonomy/markets";
import { organisationKinds, organisationSizes } from "@/lib/taxonomy/organisations";
import type { Trl } from "@/lib/taxonomy/stages";
import { exportControls, ipStatuses, supports, transferWays } from "@/lib/taxonomy/transfer-ways";
import { currencies, currencyDigits } from "@/lib/shared/currencies";
import { moneySchema } from "@/lib/shared/money";
import { limits, specificationParts } from "./limits";

const emptyToNull = (value: unknown): unknown =>
  value === "" || value === undefined ? null : value;
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(emptyToNull, schema.nullable());
const text = (max: number) => z.string().trim().max(max).default("");
const unique = <S extends z.ZodType>(item: S, max: number) =>
  z
    .array(item)
    .default([])
    .transform((list) => [...new Set(list)])
    .refine((list) => list.length <= max, { error: "too_many", params: { limit: max } });

const day = /^\d{4}-\d{2}-\d{2}$/;
const daySchema = z
  .string()
  .regex(day)
  .refine((value) => !Number.isNaN(Date.parse(value)), "invalid");

/** A number that a form sends as text. */
const numeric = (schema: z.ZodNumber) =>
  z.preprocess(
    (value) => (typeof value === "string" && value.trim() !== "" ? Number(value) : value),
    schema,
  );

/** The guarantee: the number was just parsed as a whole number from 1 to 9. */
const trlSchema = numeric(z.number().int().min(1).max(9)).transform((level) => level as Trl);
/** The guarantee: the number was just parsed as a whole number from 1 to 17. */
const goalSchema = numeric(z.number().int().min(1).max(17)).transform((goal) => goal as Goal);

export { specificationParts };

const specificationSchema = z
  .object({
    material: text(limits.specification),
    method: text(limits.specification),
    performance: text(limits.specification),
    product: text(limits.specification),
    place: text(limits.specification),
  })
  .prefault({});

const amountPattern = /^\d{1,13}(\.\d{1,2})?$/;

/** An amount as people write it ("1500" or "1500.50") with its currency; kept in minor units. */
const budgetSchema = z.preprocess(
  (value) => {
    const budget = z
      .object({ amount: z.union([z.string(), z.number()]), currency: z.string().optional() })
      .safeParse(value);
    if (!budget.success) return emptyToNull(value);
    return String(budget.data.amount).trim() === "" ? null : value;
  },
  z
    .union([
      moneySchema.strict(),
      z
        .object({
          amount: z.coerce.string().trim().regex(amountPattern),
          currency: z.enum(currencies),
        })
        .transform(({ amount, currency }) => ({
          minor: Math.round(Number(amount) * 10 ** currencyDigits[currency]),
          currency,
        })),
    ])
    .nullable(),
);

/**
 * The content of a listing as a draft may have it: every value that is there is well formed, none is required.
 * What a listing must have before it is submitted is `missingFor` in completeness.ts.
 */
export const contentSchema = z.object({
  lang: z.enum(languages),
  title: text(limits.title.max),
  summary: text(limits.summary),
  description: text(limits.description),
  advantages: text(limits.advantages),
  specification: specificationSchema,
  ipc: unique(z.string().refine(isIpcSubclass, "not_a_choice"), limits.ipc.max),
  markets: unique(z.enum(markets), limits.markets),
  trl: optional(trlSchema),
  ipStatus: optional(z.enum(ipStatuses)),
  ipNotes: text(limits.ipNotes),
  patentNumbers: unique(z.string().trim().min(1).max(limits.patentNumber), limits.patentNumbers),
  transferWays: unique(z.enum(transferWays), limits.transferWays.max),
  targetCountries: unique(z.enum(countries), countries.length),
  partnerKinds: unique(z.enum(organisationKinds), organisationKinds.length),
  partnerSizes: unique(z.enum(organisationSizes), organisationSizes.length),
  support: unique(z.enum(supports), supports.length),
  budget: budgetSchema.default(null),
  deadline: optional(daySchema),
  exportControl: optional(z.enum(exportControls)),
  goals: unique(goalSchema, limits.goals),
  anonymous: z.preprocess(
    (value) => value === true || value === "true" || value === "on",
    z.boolean(),
  ),
});

export type ListingContent = z.infer<typeof contentSchema>;

/** The fields that a form sends as lists. */
export const listFields = [
  "ipc",
  "markets",
  "patentNumbers",
  "transferWays",
  "targetCountries",
  "partnerKinds",
  "partnerSizes",
  "support",
  "goals",
] as const satisfies readonly (keyof ListingContent)[];

/** Fields whose change on a published listing is reviewed first; the rest takes effect at once. */
export const reviewedFields = [
  "lang",
  "title",
  "summary",
  "description",
  "advantages",
  "specification",
  "ipc",
  "trl",
  "ipStatus",
  "ipNotes",
  "patentNumbers",
  "exportControl",
] as const satisfies readonly (keyof ListingContent)[];
