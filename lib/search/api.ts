import { z } from "zod";
import { apiLimit } from "@/lib/listing/browse";
import { cursorSchema, decodeCursor } from "@/lib/listing/api";
import { type SearchQuery, searchSchema } from "./browse";

/** Nothing published is further down a list. */
const lastPlace = 1_000_000;

/** Words and deadlines are known to the search engine alone. */
export const asksEngine = ({ q, deadline }: Pick<SearchQuery, "q" | "deadline">): boolean =>
  q !== "" || deadline !== undefined;

const isPlace = (key: string | number): boolean =>
  typeof key === "number" && Number.isInteger(key) && key >= 0 && key <= lastPlace;

/**
 * `GET /api/v1/listings`: the words, filters and order of the browse page, a cursor and how many. The cursor of
 * a search holds the last listing that was seen and its place in the results, any other one its sort key.
 */
export const listQuerySchema = searchSchema
  .omit({ view: true })
  .extend({
    cursor: z.string().transform(decodeCursor).pipe(cursorSchema).optional(),
    limit: z.coerce.number().int().min(apiLimit.min).max(apiLimit.max).default(apiLimit.default),
  })
  .strict()
  .refine((query) => !asksEngine(query) || isPlace(query.cursor?.key ?? 0), {
    path: ["cursor"],
    error: "invalid",
  });
