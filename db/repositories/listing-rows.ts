import { LRUCache } from "lru-cache";
import { z } from "zod";
import { listingStatuses } from "@/lib/access/model";
import { contentSchema, type ListingContent } from "@/lib/listing/content";
import { type Listing, listingKinds } from "@/lib/listing/model";
import { countries } from "@/lib/taxonomy/countries";
import { ipcClassOf, ipcSectionOf } from "@/lib/taxonomy/ipc";
import { organisationKinds, organisationSizes } from "@/lib/taxonomy/organisations";
import { provinces } from "@/lib/taxonomy/provinces";
import type { Schema } from "../connection";

export type ListingRow = Schema["listing"]["$inferSelect"];

/** Stands for "no deadline" in the prepared column, after every real day. */
export const noDeadline = "9999-12-31";
/** Stands for "stage not stated" in the prepared column. */
const noTrl = 0;

const json = <S extends z.ZodType>(schema: S) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

/** So many contents are kept parsed, some kilobytes each: the same listings are read again and again. */
const parsedContents = 2000;
const contents = new LRUCache<string, ListingContent>({ max: parsedContents });

/** A stored content. The same text is the same content, whoever reads it and whenever. */
function toContent(text: string): ListingContent {
  const known = contents.get(text);
  if (known !== undefined) return known;
  const content = contentSchema.parse(JSON.parse(text));
  contents.set(text, content);
  return content;
}

const revisionSchema = z.object({
  content: contentSchema,
  state: z.enum(["submitted", "changes_requested"]),
  submittedAt: z.number(),
  newFiles: z.boolean().default(false),
});

const rowSchema = z.object({
  kind: z.enum(listingKinds),
  status: z.enum(listingStatuses),
  country: z.enum(countries).nullable(),
  province: z.enum(provinces).nullable(),
  organisationKind: z.enum(organisationKinds).nullable(),
  organisationSize: z.enum(organisationSizes).nullable(),
  revision: json(revisionSchema).nullable(),
});

/** A stored row as a listing. */
export function toListing(row: ListingRow): Listing {
  const { kind, status, revision, ...origin } = rowSchema.parse(row);
  return {
    id: row.id,
    kind,
    status,
    organisationId: row.organisationId,
    authorId: row.authorId,
    origin,
    content: toContent(row.content),
    revision,
    external:
      row.externalSource === null || row.externalId === null
        ? null
        : { source: row.externalSource, id: row.externalId },
    incomplete: row.incomplete,
    isDemo: row.isDemo,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    submittedAt: row.submittedAt,
    publishedAt: row.publishedAt,
    validUntil: row.validUntil,
    renewedAt: row.renewedAt,
    endedAt: row.endedAt,
    openForInterest: row.openForInterest,
    version: row.version,
  };
}

function waitingSince({ status, revision, submittedAt }: Listing): number | null {
  if (status === "submitted") return submittedAt;
  return status === "published" && revision?.state === "submitted" ? revision.submittedAt : null;
}

/** A listing as a row, its prepared columns taken from the content. */
export function toRow(listing: Listing): ListingRow {
  const { origin, content, revision, external, ...rest } = listing;
  return {
    ...rest,
    ...origin,
    content: JSON.stringify(content),
    revision: revision === null ? null : JSON.stringify(revision),
    externalSource: external?.source ?? null,
    externalId: external?.id ?? null,
    waitingSince: waitingSince(listing),
    lang: content.lang,
    trl: content.trl ?? noTrl,
    deadline: content.deadline ?? noDeadline,
  };
}

export interface FacetRow {
  readonly listingId: string;
  readonly facet: "ipc" | "way";
  readonly value: string;
}

/** The rows by which a listing is found: each IPC code with its class and section, and each way to transfer. */
export function facetRows({ id, content }: Listing): readonly FacetRow[] {
  const codes = new Set(
    content.ipc.flatMap((code) => [code, ipcClassOf(code), ipcSectionOf(code)]),
  );
  return [
    ...[...codes].map((value) => ({ listingId: id, facet: "ipc", value }) as const),
    ...content.transferWays.map((value) => ({ listingId: id, facet: "way", value }) as const),
  ];
}
