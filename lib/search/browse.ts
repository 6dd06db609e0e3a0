import { z } from "zod";
import { locales } from "@/lib/account/model";
import { browseSchema } from "@/lib/listing/browse";
import { deadlines, type Filters } from "./model";

export const searchSorts = ["relevance", "newest", "deadline", "readiness"] as const;
export type SearchSort = (typeof searchSorts)[number];
export const listViews = ["cards", "compact"] as const;
export type ListView = (typeof listViews)[number];

/** Nobody types more than a sentence or two; what goes beyond is refused. */
export const longestQuery = 200;
/** A query has no more concepts than things it asks for. */
const mostOff = 8;

const emptyToUndefined = (value: unknown): unknown => (value === "" ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess(emptyToUndefined, schema.optional());
const conceptId = /^[a-z0-9-]+$/;

/** What the browse page is asked for, as it stands in the URL: the filters of the public API and more. */
export const searchSchema = browseSchema.omit({ sort: true }).extend({
  q: z.string().trim().max(longestQuery).default(""),
  /** Concepts of the query that are not meant, with dots between them. */
  off: optional(
    z
      .string()
      .transform((ids) => ids.split("."))
      .pipe(z.array(z.string().regex(conceptId)).max(mostOff)),
  ),
  deadline: optional(z.enum(deadlines)),
  sort: optional(z.enum(searchSorts)),
  view: z.preprocess(emptyToUndefined, z.enum(listViews).default("cards")),
});
export type SearchQuery = z.infer<typeof searchSchema>;

/** What comes first where nobody has chosen: with a query what fits it best, else the newest. */
export const defaultSort = (query: string): SearchSort =>
  query.trim() === "" ? "newest" : "relevance";

/** The order in force. Without a query there is nothing to be relevant to. */
export const sortOf = ({ q, sort }: Pick<SearchQuery, "q" | "sort">): SearchSort =>
  sort === undefined || (q === "" && sort === "relevance") ? defaultSort(q) : sort;

/** The filters of a query, the narrowest IPC code standing for those above it. */
export function filtersOf(query: Omit<SearchQuery, "view">): Filters {
  const ipc = query.subclass ?? query.class ?? query.section;
  const { kind, country, stage, way, language, deadline, tier } = query;
  const given = { kind, ipc, country, stage, way, language, deadline, tier: tier?.toString() };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** What is suggested while somebody types. */
export const suggestionKinds = ["concept", "field", "organisation"] as const;
export interface Suggestion {
  readonly kind: (typeof suggestionKinds)[number];
  readonly label: string;
  /** Where it leads, without the locale. */
  readonly href: `/${string}`;
}

/** `GET /api/v1/suggest/search`: what is typed, and the language of the answer. */
export const suggestSearchSchema = z
  .object({ q: z.string().trim().min(1).max(longestQuery), lang: z.enum(locales).optional() })
  .strict();
