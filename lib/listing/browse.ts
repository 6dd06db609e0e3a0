import { z } from "zod";
import { countries } from "@/lib/taxonomy/countries";
import { ipcEntry } from "@/lib/taxonomy/ipc";
import { languages } from "@/lib/taxonomy/languages";
import { stages } from "@/lib/taxonomy/stages";
import { transferWays } from "@/lib/taxonomy/transfer-ways";
import { listingKinds } from "./model";

export const sorts = ["newest", "deadline", "readiness"] as const;
export type Sort = (typeof sorts)[number];

export const pageSize = 20;
export const apiLimit = { min: 1, max: 50, default: 20 } as const;

const emptyToUndefined = (value: unknown): unknown => (value === "" ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess(emptyToUndefined, schema.optional());
const ipcAt = (level: "section" | "class" | "subclass") =>
  optional(z.string().refine((code) => ipcEntry(code)?.level === level, "not_a_choice"));

/** The filters of the browse page and of the public API, as they stand in the URL. */
export const browseSchema = z.object({
  kind: optional(z.enum(listingKinds)),
  section: ipcAt("section"),
  class: ipcAt("class"),
  subclass: ipcAt("subclass"),
  country: optional(z.enum(countries)),
  tier: optional(z.coerce.number().pipe(z.union([z.literal(1), z.literal(2), z.literal(3)]))),
  stage: optional(z.enum(stages)),
  way: optional(z.enum(transferWays)),
  language: optional(z.enum(languages)),
  sort: z.preprocess(emptyToUndefined, z.enum(sorts).default("newest")),
});
export type BrowseQuery = z.infer<typeof browseSchema>;

const maxPage = 10_000;
export const pageSchema = z.preprocess(
  emptyToUndefined,
  z.coerce.number().int().min(1).max(maxPage).default(1),
);

/** Which part of a list is wanted: a page by offset, or what follows a cursor. */
export type Window = { readonly limit: number } & (
  { readonly offset: number } | { readonly after: Cursor }
);

/** The sort key and id of the last item seen. */
export interface Cursor {
  readonly key: string | number;
  readonly id: string;
}
