import { z } from "zod";
import { listingKinds } from "@/lib/listing/model";
import { countries } from "@/lib/taxonomy/countries";
import { languages } from "@/lib/taxonomy/languages";
import { trls } from "@/lib/taxonomy/stages";
import { transferWays } from "@/lib/taxonomy/transfer-ways";

/** What results can be narrowed by. `ipc` takes a code of any level, the others one of their values. */
export const facets = [
  "kind",
  "ipc",
  "country",
  "tier",
  "stage",
  "way",
  "language",
  "deadline",
] as const;
export type Facet = (typeof facets)[number];

/** Deadlines by how soon they come; a later one includes the earlier ones. */
export const deadlines = ["month", "quarter", "year", "none"] as const;
export type Deadline = (typeof deadlines)[number];

/** The values that are wanted; a facet that is not there lets everything through. */
export type Filters = Readonly<Partial<Record<Facet, string>>>;

/** How many results there would be with each value of a facet, all other filters being kept. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** The values of a prepared listing by which it is filtered and ordered. */
export const factsSchema = z.object({
  kind: z.enum(listingKinds),
  lang: z.enum(languages),
  country: z.enum(countries).nullable(),
  ipc: z.array(z.string()),
  ways: z.array(z.enum(transferWays)),
  trl: z.literal(trls).nullable(),
  /** ISO day. */
  deadline: z.string().nullable(),
  publishedAt: z.number(),
  /** Null where it is not known or not told. */
  organisation: z.object({ id: z.string(), name: z.string() }).nullable(),
});
export type Facts = z.infer<typeof factsSchema>;

/** Where a token of a listing stands: the nearer to the title, the more it says. */
export const fields = ["title", "names", "summary", "body"] as const;
export type Field = (typeof fields)[number];

/** A listing as the index holds it. */
export interface SearchDocument {
  readonly facts: Facts;
  readonly tokens: Readonly<Record<Field, readonly string[]>>;
}
