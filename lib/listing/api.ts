import { z } from "zod";
import { countries } from "@/lib/taxonomy/countries";
import { languages } from "@/lib/taxonomy/languages";
import { apiLimit, type Cursor } from "./browse";
import { contentSchema } from "./content";
import { limits } from "./limits";
import { listingKinds } from "./model";

/** The sort key and id of the last item seen. */
export const cursorSchema = z.object({ key: z.union([z.string(), z.number()]), id: z.string() });

const toBase64Url = (text: string): string =>
  btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const fromBase64Url = (text: string): string =>
  atob(text.replaceAll("-", "+").replaceAll("_", "/"));

/** A cursor as a client carries it. Its content is ASCII: numbers, ISO days and ids. */
export const encodeCursor = (cursor: Cursor): string => toBase64Url(JSON.stringify(cursor));

/** What a client carried, if it can be read at all. */
export function decodeCursor(text: string): unknown {
  try {
    return JSON.parse(fromBase64Url(text));
  } catch {
    return undefined;
  }
}

const limitOf = (fallback: number) =>
  z.coerce.number().int().min(apiLimit.min).max(apiLimit.max).default(fallback);

const fewMatches = 10;

/** `GET /api/v1/listings/{id}/matches`: how many. */
export const matchesQuerySchema = z.object({ limit: limitOf(fewMatches) }).strict();

/** `POST /api/v1/match`: the form's field names; what makes a match is required, the rest may be unknown. */
export const matchBodySchema = contentSchema
  .extend({
    kind: z.enum(listingKinds),
    title: z.string().trim().min(1).max(limits.title.max),
    description: z.string().trim().min(1).max(limits.description),
    country: z.enum(countries).nullable().default(null),
    limit: limitOf(fewMatches),
  })
  .strict();
export type MatchBody = z.infer<typeof matchBodySchema>;

/** `POST /api/v1/suggest/ipc`. */
export const suggestBodySchema = z
  .object({
    lang: z.enum(languages),
    title: z.string().trim().max(limits.title.max).default(""),
    text: z.string().trim().min(1).max(limits.description),
  })
  .strict();
